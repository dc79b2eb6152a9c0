package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Analyst;
import org.quizwright.analysis.Texts;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.reading.Seeds;
import org.quizwright.reading.SeedsReader;

/** Two invented books full of dates that no timeline may be made of. */
class TimelineTrapsTest {

  private static final ContentModel MODEL = model();
  private static final List<Draft> ORDERINGS = drafts(new TimelineWriter());
  private static final List<Draft> STRIPS = drafts(new TimelinePlacementWriter());

  private static ContentModel model() {
    Seeds seeds = SeedsReader.read(Path.of("src/test/resources/cases/timeline-traps"));
    return Analyst.analyse(seeds.course(), seeds.sources(), Texts.LANGUAGE);
  }

  private static List<Draft> drafts(QuestionRule rule) {
    return rule.write(new Facts(MODEL, MODEL.course().taughtThemes().get(0), Texts.LANGUAGE));
  }

  private static List<List<TimelineEvent>> orderings() {
    return ORDERINGS.stream().map(draft -> ((TimelineOrdering) draft.task()).events()).toList();
  }

  private static Stream<String> labels() {
    return Stream.concat(
            orderings().stream(),
            STRIPS.stream().map(draft -> ((TimelinePlacement) draft.task()).events()))
        .flatMap(List::stream)
        .map(TimelineEvent::label);
  }

  @Test
  void writesOrderingsOfEveryLength() {
    assertThat(orderings()).extracting(List::size).contains(4, 5).anyMatch(size -> size > 5);
  }

  @Test
  void ordersOnlyDatesThatLieApart() {
    assertThat(orderings())
        .allSatisfy(
            events ->
                assertThat(
                        IntStream.range(1, events.size())
                            .allMatch(i -> events.get(i - 1).date().isBefore(events.get(i).date())))
                    .isTrue());
  }

  @Test
  void neverOrdersWhatTwoBooksDateDifferently() {
    assertThat(labels()).isNotEmpty().noneMatch(label -> label.contains("Lifeboat Society"));
    assertThat(MODEL.warnings())
        .anyMatch(
            warning ->
                warning.text().contains("One event seems to have two dates")
                    && warning.text().contains("Lifeboat Society"));
  }

  @Test
  void neverOrdersAPlanOrAForecast() {
    assertThat(labels())
        .noneMatch(label -> label.contains("pier at Merton"))
        .noneMatch(label -> label.contains("second pier"));
  }

  @Test
  void neverOrdersADecadeOrAGuess() {
    assertThat(labels())
        .noneMatch(label -> label.contains("sold all its ships"))
        .noneMatch(label -> label.contains("Chapel"));
  }

  @Test
  void cutsADateOutOfTheNameOfAnEvent() {
    assertThat(labels())
        .contains("The strike of the Aldwick dockers ended")
        .noneMatch(label -> label.matches(".*\\d{4}.*"));
  }

  @Test
  void letsBothBooksSpeak() {
    assertThat(ORDERINGS)
        .anyMatch(draft -> draft.assertedBy().equals(List.of("marsh-1930", "rowe-1950")));
  }
}
