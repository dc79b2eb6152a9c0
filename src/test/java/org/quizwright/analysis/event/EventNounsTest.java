package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.event.EventNouns.Form;
import org.quizwright.analysis.event.EventNouns.Saying;

class EventNounsTest {

  @ParameterizedTest
  @ValueSource(strings = {"siege", "Siege", "coronation", "abdication", "walk-out"})
  void knowsWhatHappens(String noun) {
    assertThat(EventNouns.isEvent(noun)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abbey", "king", "harvest", "law"})
  void knowsThatThingsAndPeopleDoNotHappen(String noun) {
    assertThat(EventNouns.isEvent(noun)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "siege, HAPPENS, ''",
    "Coronation, UNDERGOES, crowned",
    "repeal, UNDERGOES, repealed",
    "construction, UNDERGOES, built",
    "abdication, DOES, abdicated",
    "birth, DOES, was born"
  })
  void saysWhatBecameOfWhatTheNounIsOf(String noun, Form form, String past) {
    assertThat(EventNouns.saying(noun, true)).contains(new Saying(form, past));
  }

  @Test
  void saysNothingOfWhatANounLeavesOut() {
    assertThat(EventNouns.saying("coronation", false)).isEmpty();
    assertThat(EventNouns.saying("abdication", false)).isEmpty();
    assertThat(EventNouns.saying("siege", false)).contains(new Saying(Form.HAPPENS, ""));
  }

  @Test
  void takesAnOutbreakForADeedOnlyOfSomething() {
    assertThat(EventNouns.saying("outbreak", true)).contains(new Saying(Form.DOES, "broke out"));
    assertThat(EventNouns.saying("outbreak", false)).contains(new Saying(Form.HAPPENS, ""));
  }
}
