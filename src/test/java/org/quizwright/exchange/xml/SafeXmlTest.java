package org.quizwright.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quizwright.model.finding.InputException;

class SafeXmlTest {

  @TempDir Path folder;

  private static XmlElement read(String text) {
    return SafeXml.read("quiz.xml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refuses(String text, String... words) {
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read(text))
                .withMessageStartingWith("quiz.xml")
                .satisfies(e -> assertThat(e.getMessage()).contains(words)));
  }

  @Test
  void readsElementsAttributesAndCdata() {
    XmlElement root =
        read("\uFEFF<?xml version='1.0'?><a x='1'>one<b><![CDATA[<i>]]></b> &amp; two</a>");
    assertThat(root.name()).isEqualTo("a");
    assertThat(root.attribute("x")).isEqualTo("1");
    assertThat(root.text()).isEqualTo("one<i> & two");
    assertThat(root.textOf("b")).isEqualTo("<i>");
  }

  @Test
  void forgetsPrefixes() {
    assertThat(read("<q:a xmlns:q='urn:x'><q:b/></q:a>").first("b")).isPresent();
  }

  @Test
  void refusesEntitiesFromOutside() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    refuses(
        "<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>\n<a>&x;</a>", "document type");
  }

  @Test
  void refusesADocumentTypeFromOutside() {
    refuses("<!DOCTYPE a SYSTEM 'http://example.invalid/a.dtd'>\n<a/>", "document type");
  }

  @Test
  void refusesABillionLaughs() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 30; i++) {
      laughs
          .append("<!ENTITY l")
          .append(i)
          .append(" '&l")
          .append(i - 1)
          .append(";&l")
          .append(i - 1)
          .append(";'>");
    }
    refuses(laughs + "]>\n<a>&l29;</a>", "document type");
  }

  @Test
  void refusesDeepNesting() {
    refuses("<a>".repeat(100_000) + "</a>".repeat(100_000), "nested too deeply");
  }

  @Test
  void namesTheLineOfAMistake() {
    refuses("<a>\n<b>\n</a>", "quiz.xml:3", "isn't good XML", "export it anew");
  }

  @Test
  void namesTheLineThatIsNotUtf8() {
    byte[] bytes = {'<', 'a', '>', '\n', (byte) 0xC3, '(', '<', '/', 'a', '>'};
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> SafeXml.read("quiz.xml", bytes))
        .withMessageContaining("quiz.xml:2: isn't UTF-8 text");
  }

  @Test
  void readsTheEncodingsThatAFileNames() {
    String text = "<?xml version='1.0' encoding='%s'?><a>caf\u00e9</a>";
    byte[] latin = text.formatted("ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
    byte[] wide = text.formatted("UTF-16").getBytes(StandardCharsets.UTF_16);
    assertThat(SafeXml.read("a.xml", latin).text()).isEqualTo("caf\u00e9");
    assertThat(SafeXml.read("a.xml", wide).text()).isEqualTo("caf\u00e9");
  }

  @Test
  void refusesAnEmptyFile() {
    refuses("", "isn't good XML");
  }

  @Test
  void readsBackWhatXmlTextWrites() {
    String words = "]]> & <b> \" ' \u0001 é 😀";
    byte[] bytes =
        new XmlText()
            .open("a", "k", words)
            .leaf("b", words)
            .open("c")
            .cdata(words)
            .close()
            .close()
            .bytes();
    XmlElement root = SafeXml.read("a.xml", bytes);
    String held = words.replace('\u0001', '\uFFFD');
    assertThat(root.attribute("k")).isEqualTo(held);
    assertThat(root.textOf("b")).isEqualTo(held);
    assertThat(root.textOf("c")).isEqualTo(held);
  }
}
