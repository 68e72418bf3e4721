package dev.hearsay.cli;

import static java.util.stream.Collectors.joining;

import dev.hearsay.cli.CheckCommand.Verdict;
import dev.hearsay.testing.Difference;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The outcome of a check as build servers read it: a test case for each text, in the form that
 * Maven's Surefire writes and Jenkins and GitLab read.
 */
final class JUnitXml {
  private static final String SUITE = "hearsay check";

  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static void write(List<Verdict> verdicts, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      new JUnitXml(xml).suite(verdicts);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(file + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private void suite(List<Verdict> verdicts) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", SUITE);
    xml.writeAttribute("tests", String.valueOf(verdicts.size()));
    xml.writeAttribute("failures", count(verdicts.stream().filter(v -> failed(v)).count()));
    xml.writeAttribute("errors", count(verdicts.stream().filter(v -> v.error() != null).count()));
    xml.writeAttribute("skipped", "0");
    xml.writeAttribute("time", seconds(verdicts.stream().mapToLong(Verdict::nanoseconds).sum()));
    for (Verdict verdict : verdicts) {
      testCase(verdict);
    }
    line(0);
    xml.writeEndElement();
    line(0);
    xml.writeEndDocument();
  }

  private void testCase(Verdict verdict) throws XMLStreamException {
    line(1);
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", SUITE);
    xml.writeAttribute("name", plain(verdict.name()));
    xml.writeAttribute("time", seconds(verdict.nanoseconds()));
    if (verdict.error() != null) {
      problem("error", verdict.error(), "");
    } else if (failed(verdict)) {
      String differences =
          verdict.differences().stream().map(Difference::toString).collect(joining("\n", "\n", ""));
      problem("failure", verdict.differences().size() + " differences", differences);
    }
    line(1);
    xml.writeEndElement();
  }

  private void problem(String element, String message, String text) throws XMLStreamException {
    line(2);
    xml.writeStartElement(element);
    xml.writeAttribute("message", plain(message));
    xml.writeCharacters(plain(text));
    xml.writeEndElement();
  }

  private static boolean failed(Verdict verdict) {
    return verdict.error() == null && !verdict.passed();
  }

  private static String count(long number) {
    return String.valueOf(number);
  }

  private static String seconds(long nanoseconds) {
    return BigDecimal.valueOf(nanoseconds / 1_000_000, 3).toPlainString();
  }

  /** XML has no control characters, and a text may hold any. */
  private static String plain(String text) {
    return text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
