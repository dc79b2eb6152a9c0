package org.quizwright.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.composition.SourcePrinter;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.assembly.rule.FairDemand;
import org.quizwright.assembly.rule.PrintedEvidence;
import org.quizwright.assembly.rule.UniqueLabels;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.Theme;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Question;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.TextRef;

class SheetChecksTest {

  private static final ContentModel MODEL = Harbour.model();

  private static Worksheet sheet(List<PrintedSource> sources, Question... questions) {
    List<Item> items =
        IntStream.range(0, questions.length)
            .mapToObj(i -> new Item(i + 1, questions[i], List.of()))
            .toList();
    return new Worksheet(
        MODEL.course(),
        MODEL.course().themes().get(0),
        Blueprint.standard(Harbour.THEME),
        List.of(new Part(1, Part.Kind.UNDERSTAND, "Read", "", sources, items)),
        "");
  }

  private static List<PrintedSource> wholeMercer() {
    SentenceIndex index = new SentenceIndex(MODEL);
    var all = new TreeSet<TextRef>();
    IntStream.rangeClosed(1, 4).forEach(p -> all.addAll(index.refs(Harbour.MERCER, p)));
    return List.of(
        new SourcePrinter(index, MODEL.course().themes().get(0)).source(Harbour.MERCER, all));
  }

  @Test
  void passesASoundSheet() {
    assertThat(SheetChecks.check(sheet(wholeMercer(), HarbourBank.open()))).isEmpty();
  }

  @Test
  void findsEvidenceThatIsntPrinted() {
    assertThat(new PrintedEvidence().check(sheet(List.of(), HarbourBank.open())))
        .extracting(Finding::message)
        .containsExactly(
            "Question 1 needs words that aren’t printed:"
                + " a man who was not called went home without pay");
  }

  @Test
  void findsALetterGivenTwice() {
    List<PrintedSource> one = wholeMercer();

    assertThat(new UniqueLabels().check(sheet(List.of(one.get(0), one.get(0)))))
        .extracting(Finding::message)
        .containsExactly("Two things are called Source A.");
  }

  @Test
  void findsASheetThatOnlyLocates() {
    assertThat(new FairDemand().check(sheet(List.of(), HarbourBank.choice())))
        .extracting(Finding::message)
        .containsExactly(
            "100% of the marks only ask to find a statement; 40% is the most.",
            "Only 0% of the marks ask for thought; 40% is the least.");
  }

  @Test
  void letsTheSheetOnTheWholeCourseOnlyLocate() {
    Worksheet usual = sheet(List.of(), HarbourBank.choice());
    Theme all = new Theme(Theme.COURSE, "The harbour", "", "", List.of(), "", null);
    Worksheet course =
        new Worksheet(usual.course(), all, usual.blueprint(), usual.parts(), usual.exitPrompt());

    assertThat(new FairDemand().check(course)).isEmpty();
  }
}
