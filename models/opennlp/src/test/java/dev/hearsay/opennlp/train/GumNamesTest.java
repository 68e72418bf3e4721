package dev.hearsay.opennlp.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.opennlp.train.NamedSentence.Span;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GumNamesTest {
  private static final String SPEECH =
      """
      # newdoc id = GUM_speech_invented
      1	Minister	minister	PROPN	NNP	_	2	flat	_	Entity=(1-person-new
      2	Ada	Ada	PROPN	NNP	_	6	nsubj	_	_
      3	Lund	Lund	PROPN	NNP	_	2	flat	_	_
      4	of	of	ADP	IN	_	5	case	_	_
      5	Oslo	Oslo	PROPN	NNP	_	2	nmod	_	Entity=(2-place-new)1)
      6	left	leave	VERB	VBD	_	0	root	_	_
      7	the	the	DET	DT	_	8	det	_	Entity=(3-organization-new
      8	University	university	PROPN	NNP	_	6	obj	_	_
      9	of	of	ADP	IN	_	10	case	_	_
      10	Bergen	Bergen	PROPN	NNP	_	8	nmod	_	Entity=(4-place-new)3)
      11	and	and	CCONJ	CC	_	12	cc	_	_
      12	friends	friend	NOUN	NNS	_	8	conj	_	Entity=(5-person-new)

      """;

  @TempDir private Path folder;

  private List<NamedSentence> read(String text) throws IOException {
    Path file = folder.resolve("gum.conllu.gz");
    try (Writer writer =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      writer.write(text);
    }
    return GumNames.read(file);
  }

  @Test
  void takesTheProperNounsAroundTheHead() throws IOException {
    NamedSentence sentence = read(SPEECH).get(0);
    assertThat(sentence.names())
        .containsExactly(
            new Span(0, 3, "PERSON"), new Span(4, 5, "LOCATION"), new Span(7, 10, "ORGANIZATION"));
    assertThat(sentence.text(sentence.names().get(2))).isEqualTo("University of Bergen");
  }

  @Test
  void leavesGenresOutThatAnotherCorpusHas() throws IOException {
    assertThat(read(SPEECH.replace("GUM_speech", "GUM_bio"))).isEmpty();
  }
}
