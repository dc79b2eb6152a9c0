package org.quizwright.generation.comparison.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.PlainGrammar;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.pairing.Similarity;
import org.quizwright.model.question.Relation;

class KeyQuotesTest {

  private final Archive archive =
      Archive.twoWorks()
          .in("book")
          .passage("The mill paid a wage of nine shillings, and the weavers lived in cellars.")
          .in("letter")
          .passage(
              "The mill paid a wage of six shillings; the loom was paid for with our shillings.");
  private final Pairing pairing =
      Weavers.pairing(
          Weavers.matter(Kind.ACCOUNT, "pay wage salary earn income | shilling penny money"),
          archive.excerpt("book", 1),
          archive.excerpt("letter", 1),
          Relation.ONE_ADDS);
  private final KeyQuotes quotes =
      new KeyQuotes(
          new Similarity(archive.facts().model().sources()),
          new PlainGrammar(),
          new Antecedents(List.of()));
  private final List<KeyQuote> shown = quotes.on(pairing, 20).orElseThrow();

  @Test
  void quoteWhatShowsTheMatterAsItStandsThere() {
    assertThat(shown)
        .extracting(KeyQuote::exact)
        .containsExactly(
            "The mill paid a wage of nine shillings", "The mill paid a wage of six shillings");
  }

  @Test
  void neverStopBeforeABut() {
    Archive turning =
        Archive.twoWorks()
            .in("book")
            .passage("The mill paid a wage of nine shillings, and the weavers lived in cellars.")
            .in("letter")
            .passage("The mill promised a wage of ten shillings, but it paid us six.");
    Pairing pair =
        Weavers.pairing(
            Weavers.matter(Kind.ACCOUNT, "pay wage salary earn income | shilling penny money"),
            turning.excerpt("book", 1),
            turning.excerpt("letter", 1),
            Relation.ONE_ADDS);
    assertThat(quotes.on(pair, 20).orElseThrow())
        .extracting(KeyQuote::exact)
        .contains("The mill promised a wage of ten shillings, but it paid us six");
  }

  @Test
  void takeAlongTheSentenceThatTakesThemBack() {
    Archive limited =
        Archive.twoWorks()
            .in("book")
            .passage(
                "The mill paid a wage of nine shillings. However, this wage was paid in bread.")
            .in("letter")
            .passage("The mill paid a wage of six shillings.");
    Pairing pair =
        Weavers.pairing(
            Weavers.matter(Kind.ACCOUNT, "pay wage salary earn income | shilling penny money"),
            limited.excerpt("book", 1),
            limited.excerpt("letter", 1),
            Relation.ONE_ADDS);
    assertThat(quotes.on(pair, 20).orElseThrow())
        .extracting(KeyQuote::exact)
        .contains("The mill paid a wage of nine shillings. However, this wage was paid in bread");
  }

  @Test
  void putANameForAPronounThatCanOnlyMeanOnePerson() {
    Archive named =
        Archive.twoWorks()
            .in("book")
            .person("Ann Lowe", "Lowe", null)
            .passage("The mayor asked Ann Lowe. She paid a wage of nine shillings.")
            .in("letter")
            .passage("The mill paid a wage of six shillings.");
    Pairing pair =
        Weavers.pairing(
            Weavers.matter(Kind.ACCOUNT, "pay wage salary earn income | shilling penny money"),
            named.excerpt("book", 1),
            named.excerpt("letter", 1),
            Relation.ONE_ADDS);
    KeyQuotes knowing =
        new KeyQuotes(
            new Similarity(named.facts().model().sources()),
            new PlainGrammar(),
            new Antecedents(named.facts().model().people()));
    assertThat(knowing.on(pair, 20).orElseThrow())
        .extracting(KeyQuote::inMarks)
        .contains("Lowe “paid a wage of nine shillings”");
  }

  @Test
  void quoteNothingLongerThanAllowed() {
    assertThat(quotes.on(pairing, 5)).isEmpty();
  }

  @Test
  void quoteNothingThatCannotAnswerTheRow() {
    Archive archive =
        Archive.twoWorks()
            .in("book")
            .passage("The economy was in a bad way. Farming and the harvest had collapsed.")
            .in("letter")
            .passage("The harvest of the valley had declined. Production had declined.");
    Pairing pair =
        Weavers.pairing(
            Weavers.matter("decline"),
            archive.excerpt("book", 1),
            archive.excerpt("letter", 1),
            Relation.AGREE);
    assertThat(quotes.on(pair, 20).orElseThrow())
        .extracting(KeyQuote::exact)
        .containsExactly(
            "Farming and the harvest had collapsed", "The harvest of the valley had declined");
  }
}
