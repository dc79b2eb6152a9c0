package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Event;

class UndatedTest {

  private static final String START = "The mill of Hexley was opened in 1820. ";
  private static final String ON_A_DAY = "The mill of Hexley was opened on 3 May 1820. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Owen Marsh dismissed the dyers of Hexley.|Owen Marsh dismissed the dyers of Hexley",
        "Owen Marsh dismissed the dyers of Hexley—most of whom were never paid."
            + "|Owen Marsh dismissed the dyers of Hexley",
        "Captain Hale of Hull called for peace.|Captain Hale of Hull called for peace",
        "Captain Hale of Hull was arrested by the constables."
            + "|Captain Hale of Hull was arrested by the constables",
        "The rain went on. Owen Marsh dismissed the dyers of Hexley."
            + "|Owen Marsh dismissed the dyers of Hexley",
      })
  void givesADeedTheYearThatTheStoryHasReached(String text, String label) {
    assertThat(find(START + text))
        .extracting(event -> event.date().edtf(), Event::label, Event::orderable)
        .contains(tuple("1820", label, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Owen Marsh had dismissed the dyers of Hexley.",
        "Years earlier Owen Marsh dismissed the dyers of Hexley.",
        "Owen Marsh often dismissed the dyers of Hexley.",
        "Owen Marsh never dismissed the dyers of Hexley.",
        "Owen Marsh admired the dyers of Hexley.",
        "The overseer dismissed them.",
        "“Owen Marsh dismissed the dyers of Hexley,” she said.",
        "Historians disagree. Owen Marsh dismissed the dyers of Hexley.",
        "Some decades later all was quiet. It rained. It snowed. It rained again. It snowed again."
            + " Owen Marsh dismissed the dyers of Hexley."
      })
  void leavesWhatMayHaveBeenInAnyOtherYear(String text) {
    assertThat(find(START + text)).extracting(Event::label).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Owen Marsh dismissed the dyers of Hexley.|Owen Marsh dismissed the dyers of Hexley",
        "The overseer fired at a crowd of dyers.|The overseer fired at a crowd of dyers",
        "It rained. Captain Hale of Hull was arrested by the constables."
            + "|Captain Hale of Hull was arrested by the constables",
        "A crowd broke the windows of the mill.|A crowd broke the windows of the mill",
        "The bridge was blown up by the sappers of Hull.|The bridge was blown up by the sappers of Hull",
      })
  void givesADeedAboutTheDayThatItsParagraphHasTold(String text, String label) {
    assertThat(find(ON_A_DAY + text))
        .extracting(event -> event.date().edtf(), Event::label, Event::orderable)
        .contains(tuple("1820-05-03~", label, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The overseer had fired at a crowd of dyers.",
        "In the end the overseer fired at a crowd of dyers.",
        "According to the Mercury the overseer fired at a crowd of dyers.",
        "Every overseer fired at the dyers.",
        "No overseer fired at the dyers.",
        "Nobody fired at the dyers.",
        "He fired at the dyers.",
        "The overseer said so.",
        "The overseer admired the mill.",
        "The rain went on.",
        "The road ran along a ridge.",
        "Few overseers fired at the dyers.",
        "Within a year the owners built a second mill.",
        "Subsequently the owners built a second mill.",
        "“The overseer fired at the dyers,” she said.",
        "Historians disagree. The overseer fired at a crowd of dyers.",
      })
  void leavesWhatWasOfAnotherDayOrNoDeed(String text) {
    assertThat(find(ON_A_DAY + text)).extracting(Event::label).hasSize(1);
  }

  @Test
  void leavesADeedOfTheNextParagraph() {
    assertThat(
            EventFinder.find(
                Texts.passages(
                    "1950", new String[] {ON_A_DAY, "The overseer fired at a crowd of dyers."}),
                List.of(),
                Texts.LANGUAGE))
        .hasSize(1);
  }

  @Test
  void doesNotLetAYearThatNoTextSaysContradictOneThatItSays() {
    assertThat(
            find(
                ON_A_DAY
                    + "Owen Marsh dismissed the dyers of Hexley. Owen Marsh dismissed the dyers of"
                    + " Hexley on 4 June 1822."))
        .extracting(event -> event.date().edtf(), Event::orderable)
        .contains(tuple("1822-06-04", true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They have closed the mills.|1871-06-01~|They have closed the mills|false",
        "I closed the door.|1871-06-01~|I closed the door|false",
        "The militia have come.|1871-06-01~|The militia have come|false",
        "Captain Hale of Hull was arrested.|1871-06-01~|Captain Hale of Hull was arrested|false",
        "Owen Marsh dismissed the dyers of Hexley this morning."
            + "|1871-06-01|Owen Marsh dismissed the dyers of Hexley|true",
        "Yesterday Owen Marsh dismissed the dyers of Hexley."
            + "|1871-05-31|Owen Marsh dismissed the dyers of Hexley|true",
      })
  void givesADeedTheDayOfTheEntryThatTellsIt(
      String text, String date, String label, boolean orderable) {
    assertThat(entry(text))
        .extracting(event -> event.date().edtf(), Event::label, Event::orderable)
        .contains(tuple(date, label, orderable));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They said so.",
        "They have not closed the mills.",
        "They may have closed the mills.",
        "The militia had come.",
        "Last week the militia came.",
        "In my mother’s time the militia came.",
        "Every year the militia came.",
        "[The militia came.]",
        "“The militia have come,” said Ann.",
        "Last month was quiet. The militia came.",
      })
  void leavesWhatIsNotOfThatDayOrOnlySaid(String text) {
    assertThat(entry(text)).isEmpty();
  }

  private static List<Event> entry(String text) {
    return EventFinder.find(
        Texts.entries("1937", "Thurs. June 1, 1871", text), List.of(), Texts.LANGUAGE);
  }

  private static List<Event> find(String text) {
    return EventFinder.find(Texts.passages("1950", new String[] {text}), List.of(), Texts.LANGUAGE);
  }
}
