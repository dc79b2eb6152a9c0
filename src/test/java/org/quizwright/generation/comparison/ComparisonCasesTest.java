package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Analyst;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.pairing.PairingFinder;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.CacheFolder;
import org.quizwright.language.CachedLanguage;
import org.quizwright.language.CoreNlpLanguage;
import org.quizwright.language.Language;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.ExcerptSpan;
import org.quizwright.model.question.Relation;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.reading.Seeds;
import org.quizwright.reading.SeedsReader;

/** An invented strike, told by a newspaper, a memoir, a reprint of it and a historian. */
class ComparisonCasesTest {

  private static List<Pairing> pairings = List.of();
  private static List<Draft> drafts = List.of();
  private static Facts facts;

  @BeforeAll
  static void compare() {
    Path folder = Path.of("src/test/resources/cases/comparisons");
    Seeds seeds = SeedsReader.read(folder, SeedsReader.MAX_BYTES);
    Language language = new CachedLanguage(new CoreNlpLanguage(), CacheFolder.standard());
    facts =
        new Facts(
            Analyst.analyse(seeds.course(), seeds.sources(), language),
            seeds.course().taughtThemes().get(0),
            language);
    pairings = new PairingFinder(facts).pairings();
    drafts = ComparisonWriter.write(facts, pairings);
  }

  private static SourceComparison task(String matter) {
    List<Pairing> alike =
        pairings.stream().filter(pairing -> pairing.label().startsWith(matter)).toList();
    List<Draft> written = ComparisonWriter.write(facts, alike);
    assertThat(written).as(matter).isNotEmpty();
    return (SourceComparison) written.get(0).task();
  }

  @Test
  void neverComparesTheReprint() {
    assertThat(pairings).noneMatch(pairing -> pairing.label().contains("Quill"));
  }

  @Test
  void keepsTwoLendersApart() {
    SourceComparison task = task("lender");
    assertThat(task.relation()).isEqualTo(Relation.ONE_ADDS);
    assertThat(task.modelAnswer())
        .startsWith("They agree only in part: ")
        .contains(
            "they name different lenders, the Lowmoor Bank in Lathe and the Bank of Corrow in");
  }

  @Test
  void flagsTwoTextsOfOneUnion() {
    assertThat(task("backers").independent()).isFalse();
    assertThat(task("lender").independent()).isTrue();
  }

  @Test
  void printsOnlyWordsOfTheSources() {
    assertThat(drafts).hasSizeGreaterThanOrEqualTo(2);
    for (Draft draft : drafts) {
      SourceComparison task = (SourceComparison) draft.task();
      for (ComparedSource side : task.sources()) {
        for (ExcerptSpan span : side.excerpt()) {
          assertThat(facts.model().passage(side.source(), span.passage()).orElseThrow().text())
              .contains(span.exact());
        }
      }
    }
  }
}
