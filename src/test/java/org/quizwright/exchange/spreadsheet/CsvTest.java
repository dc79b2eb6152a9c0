package org.quizwright.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.exchange.HarbourBank;
import org.quizwright.exchange.format.Imported;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.Incoming;

class CsvTest {

  private static final Csv CSV = new Csv();

  private static Imported read(String text) {
    return CSV.read("bank.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refuses(String text, String... words) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> read(text))
        .withMessageStartingWith("bank.csv")
        .satisfies(e -> assertThat(e.getMessage()).contains(words));
  }

  @Test
  void beginsWithAMarkBySpreadsheetsKnowTheEncodingBy() {
    CSV.write(HarbourBank.bank())
        .files()
        .values()
        .forEach(
            bytes ->
                assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("\uFEFFid,type,"));
  }

  @Test
  void keepsTextsFromBecomingFormulas() {
    byte[] bytes =
        new TreeMap<>(CSV.write(HarbourBank.bank()).files()).get("harbour.multiple-choice.csv");
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .contains("'=SUM(A1)", "'-1 point?")
        .doesNotContain(",=SUM");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void readsWhatSpreadsheetsWriteInManyCountries(String comma) {
    String text =
        "id,type,stem,answer,correction\r\n,true-false,\"It rained, or so.\nMuch.\",NO,'-5 degrees\r\n,,,,\r\n";
    String local = text.replace(",", comma).replace("rained" + comma, "rained,");
    Incoming question = read(local).questions().get(0);
    assertThat(question.id()).isEmpty();
    assertThat(question.tree())
        .containsEntry("stem", "It rained, or so.\nMuch.")
        .containsEntry("answer", false)
        .containsEntry("correction", "-5 degrees");
  }

  @Test
  void passesOverASeparatorLineAndColumnsOfItsReaders() {
    Imported imported = read("sep=,\nid,type,stem,mood\nq,true-false,S.,happy\n");
    assertThat(imported.questions()).hasSize(1);
    assertThat(imported.findings().toString()).contains("\"mood\" isn't a column", "passed over");
  }

  @Test
  void passesOverPartsThatAreNumberedWhereTheyAreNotOrTheOtherWayRound() {
    Imported imported =
        read(
            """
            id,type,stem,evidence prefix,evidence 1 source,stem 1 x
            q,true-false,S.,before,book,words
            """);
    assertThat(imported.questions().get(0).tree().get("evidence"))
        .isEqualTo(List.of(Map.of("source", "book")));
    assertThat(imported.findings().toString())
        .contains("\"evidence prefix\" isn't a column", "\"stem 1 x\" isn't a column");
  }

  @Test
  void saysWhichColumnsAreMissingSoThatTheyStay() {
    Incoming question =
        read("id,type,option 1 id,option 1 text\nq,multiple-choice,a,Words\n").questions().get(0);
    assertThat(question.missing())
        .contains("stem", "options/rationale")
        .doesNotContain("options/text");
  }

  @Test
  void namesNewPartsAndDropsEmptiedOnes() {
    Incoming question =
        read("id,type,option 1 id,option 1 text,option 2 id,option 2 text,option 3 id,option 3 text\nq,multiple-choice,a,One,b,,,Three\n")
            .questions()
            .get(0);
    assertThat(question.tree().get("options"))
        .isEqualTo(
            List.of(
                Map.of("id", "a", "text", "One"),
                new TreeMap<>(Map.of("id", "n1", "text", "Three"))));
  }

  @Test
  void takesAGroupByItsName() {
    Incoming question =
        read("id,type,stem,group 1 id,group 1 name,item 1 id,item 1 text,item 1 group\nq,classification,S,g,A fact,i,Words,A fact\n")
            .questions()
            .get(0);
    assertThat(question.tree().toString()).contains("group=g");
  }

  @Test
  void namesTheRowOfWhatIsWrong() {
    refuses("id,type\nq,true-false\nr,matching\n", "bank.csv (column type):3", "another type");
    refuses("id,type\nq,tru-false\n", "isn't a type", "true-false");
    refuses("id,type,id\nq,true-false,r\n", "two columns");
    refuses("type,stem\ntrue-false,S\n", "no column \"id\"");
    refuses("id,stem\nq,S\n", "of which type");
    refuses("id,type\n,\n", "of which type");
    refuses("", "holds no questions");
    refuses("id,type\n\"q,true-false\n", "isn't good CSV", "quotation mark");
  }

  @Test
  void namesTheLineThatIsNotUtf8() {
    byte[] bytes = "id,type\nq,true-false\nr,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> CSV.read("bank.csv", bytes))
        .withMessageContaining("bank.csv:3")
        .withMessageContaining("CSV UTF-8");
  }

  @Test
  void refusesMoreRowsThanAnyBankHas() {
    refuses("id,type\n" + "q,true-false\n".repeat(100_000), "20000 rows", "Split it");
  }
}
