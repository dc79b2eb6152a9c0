package org.quizwright.assembly.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.SheetAssembler;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.ContentModels;
import org.quizwright.model.content.Event;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.question.Question;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.time.HistoricalDate;

class ReaderMakerTest {

  private static Reader reader(Question... questions) {
    return reader(Harbour.model(), questions);
  }

  private static Reader reader(ContentModel model, Question... questions) {
    return SheetAssembler.assemble(
            model,
            HarbourBank.bank(List.of(questions)),
            Blueprint.standard(Harbour.THEME),
            sheet -> 2)
        .reader();
  }

  @Test
  void holdsEveryWorkOfTheTheme() {
    assertThat(reader(HarbourBank.choice()).sources())
        .extracting(source -> source.source())
        .containsExactly(Harbour.MERCER, Harbour.FINCH);
  }

  @Test
  void numbersItsSourcesSoThatNobodyTakesThemForThoseOfTheSheet() {
    assertThat(reader(HarbourBank.choice()).sources())
        .extracting(source -> source.letter())
        .containsExactly("1", "2");
  }

  @Test
  void leavesMostlyContestedAndSensitivePassagesOut() {
    assertThat(reader(HarbourBank.choice()).sources())
        .flatExtracting(source -> source.paragraphs())
        .extracting(PrintedParagraph::text)
        .noneMatch(text -> text.contains("greedy") || text.contains("died"));
  }

  @Test
  void tellsTheTimelineThatTheSheetDoesntAsk() {
    assertThat(reader(HarbourBank.choice()).timeline()).hasSize(4);
    assertThat(reader(HarbourBank.ordering()).timeline()).isEmpty();
  }

  @Test
  void tellsWhoIsWhoUnlessTheSheetAsks() {
    assertThat(reader(HarbourBank.choice()).people())
        .containsExactly(new Gloss("Agnes Rowe", "secretary of the dockers' union"));
    assertThat(reader(HarbourBank.matching()).people()).isEmpty();
  }

  @Test
  void putsAYearBeforeItsSeasonsAndMonths() {
    ContentModel old = Harbour.model();
    List<Event> events = new ArrayList<>(old.events());
    events.add(dated("1921"));
    events.add(dated("1921-21"));
    ContentModel model = ContentModels.like(old).events(events).model();

    assertThat(reader(model, HarbourBank.choice()).timeline())
        .extracting(Reader.Moment::dateText)
        .containsExactly("1921", "Spring 1921", "3 March 1921", "2 April 1921", "1923", "1926");
  }

  private static Event dated(String date) {
    Event event = Harbour.model().events().get(0);
    return new Event(
        date,
        HistoricalDate.parse(date),
        "Dockers meet",
        event.theme(),
        event.importance(),
        true,
        event.actors(),
        event.place(),
        event.mentions());
  }
}
