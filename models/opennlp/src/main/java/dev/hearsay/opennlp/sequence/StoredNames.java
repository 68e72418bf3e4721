package dev.hearsay.opennlp.sequence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How a list of names stands in a model: their number, then each with its length before it. */
public final class StoredNames {
  private StoredNames() {}

  /** Writes the names. */
  public static void write(List<String> names, DataOutputStream out) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      out.writeShort(bytes.length);
      out.write(bytes);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static List<String> read(ByteBuffer in) {
    List<String> names = new ArrayList<>();
    for (int i = in.getInt(); i > 0; i--) {
      byte[] bytes = new byte[in.getShort()];
      in.get(bytes);
      names.add(new String(bytes, StandardCharsets.UTF_8));
    }
    return names;
  }
}
