package dev.hearsay.opennlp.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class HashTableTest {
  @Test
  void findsWhatWasPutAndNothingElse() throws IOException {
    HashTable table = new HashTable(1000);
    for (int i = 0; i < 1000; i++) {
      table.put(Hash.of("word" + i), i);
    }
    table.put(Hash.of("word7"), 77);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.write(new DataOutputStream(bytes));
    HashTable read = HashTable.read(ByteBuffer.wrap(bytes.toByteArray()));
    assertThat(read.size()).isEqualTo(1000);
    assertThat(read.find(Hash.of("word999"))).isEqualTo(999);
    assertThat(read.find(Hash.of("word7"))).isEqualTo(77);
    assertThat(read.find(Hash.of("word1000"))).isEqualTo(HashTable.ABSENT);
  }
}
