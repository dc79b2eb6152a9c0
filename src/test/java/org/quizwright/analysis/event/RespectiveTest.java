package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.model.content.Event;

class RespectiveTest {

  @Test
  void dealsOutTwoDaysToTwoDoers() {
    String text =
        "The Rose and the Swan left Portsmouth on 6 and 19 May 1790, with 40 and 60 men respectively.";
    assertThat(
            EventFinder.find(
                Texts.passages("1950", new String[] {text}), List.of(), Texts.LANGUAGE))
        .extracting(event -> event.date().edtf(), Event::label)
        .containsExactly(
            tuple("1790-05-06", "The Rose left Portsmouth"),
            tuple("1790-05-19", "The Swan left Portsmouth"));
  }

  @Test
  void dealsOutNothingWithoutTheWord() {
    String text = "The Rose and the Swan left Portsmouth on 6 and 19 May 1790.";
    DateMention date = Dated.dates(text).get(0);
    assertThat(Respective.of(text, date, Texts.LANGUAGE)).isEmpty();
  }
}
