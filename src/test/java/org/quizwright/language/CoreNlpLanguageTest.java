package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpLanguageTest {

  private static final Language LANGUAGE = new CoreNlpLanguage();

  @Test
  void findsTagsNamesAndDependencies() {
    ParsedSentence parsed = LANGUAGE.parse("Mikhail Gorbachev visited the mines of Siberia.");
    int root = parsed.root().orElseThrow();
    assertThat(parsed.token(root).lemma()).isEqualTo("visit");
    assertThat(parsed.token(root).tag()).isEqualTo("VBD");
    assertThat(parsed.text(parsed.subtree(parsed.child(root, "nsubj").orElseThrow())))
        .isEqualTo("Mikhail Gorbachev");
    assertThat(parsed.text(parsed.subtree(parsed.child(root, "obj").orElseThrow())))
        .isEqualTo("the mines of Siberia");
    assertThat(parsed.names())
        .containsExactly(
            new Name(new Span(0, 17), "PERSON"), new Name(new Span(39, 46), "LOCATION"));
  }

  @Test
  void leavesQuotesBracketsAndDashesAsTheyStand() {
    String text = "“We lost” (he said) — ‘everything’ ... it's \"over\" & 1½ done.";
    ParsedSentence parsed = LANGUAGE.parse(text);
    assertThat(parsed.text()).isEqualTo(text);
    assertThat(parsed.tokens()).extracting(Token::text).contains("“", "(", "—", "‘", "\"");
    StringBuilder rebuilt = new StringBuilder(" ".repeat(text.length()));
    parsed.tokens().forEach(token -> rebuilt.replace(token.start(), token.end(), token.text()));
    assertThat(rebuilt.toString().strip()).isEqualTo(text);
  }

  @Test
  void keepsOneSentenceOneTree() {
    ParsedSentence parsed = LANGUAGE.parse("“Why?” he asked. “Nobody knows!”");
    assertThat(parsed.tokens()).filteredOn(token -> token.head() < 0).hasSize(1);
  }

  @Test
  void countsCharsBeyondTheBasicPlane() {
    assertThat(LANGUAGE.parse("A 𝄞 sounded loud.").tokens())
        .extracting(Token::text)
        .contains("sounded", "loud");
  }

  @Test
  void givesABatchInOrder() {
    List<String> sentences = List.of("Mines closed.", "Miners marched.", "Wages fell.");
    assertThat(LANGUAGE.parseAll(sentences))
        .isEqualTo(sentences.stream().map(LANGUAGE::parse).toList());
  }

  @Test
  void takesAnEmptySentence() {
    assertThat(LANGUAGE.parse("").tokens()).isEmpty();
  }

  @Test
  void printsNothing() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(both);
      System.setErr(both);
      new CoreNlpLanguage().parse("The mines closed – ⟦quickly⟧.");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void namesItsModels() {
    assertThat(LANGUAGE.version()).startsWith("corenlp 4.").contains("models");
  }
}
