package org.quizwright.reading.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.reading.works.Locus.Reading;

class JudgeTest {

  private static Decision judge(String before, String after, Reading... readings) {
    return judgeAll(List.of(locus(1, before, after, readings))).get(0);
  }

  private static List<Decision> judgeAll(List<Locus> loci) {
    List<String> agreed = List.of("At Harrow the CTU met and Miss Lindley spoke".split(" ", -1));
    return new Judge(new Usage(agreed, List.of("The Cotton Trade Union"))).judge(loci);
  }

  private static Locus locus(int passage, String before, String after, Reading... readings) {
    return new Locus(passage, 0, 1, before, after, List.of(readings));
  }

  private static Reading reading(String text, String... files) {
    return new Reading(text, List.of(files));
  }

  @Test
  void prefersWhatTheWorkHasElsewhere() {
    Decision decision = judge("Near", "it rained.", reading("Harow", "a"), reading("Harrow", "b"));
    assertThat(decision.chosen().text()).isEqualTo("Harrow");
    assertThat(decision.reason())
        .isEqualTo("“Harrow” stands elsewhere in the work too, “Harow” doesn’t.");
  }

  @Test
  void prefersTheInitialsOfAName() {
    Decision decision = judge("The", "met.", reading("CTu", "a", "b"), reading("CTU", "c"));
    assertThat(decision.chosen().text()).isEqualTo("CTU");
  }

  @Test
  void prefersQuotationMarksInPairs() {
    Decision decision =
        judge("She said “No", "and left.", reading("more,", "a"), reading("more”,", "b"));
    assertThat(decision.chosen().text()).isEqualTo("more”,");
  }

  @Test
  void distrustsFiguresInWords() {
    Decision decision = judge("It was in", "he said.", reading("l9l4", "a"), reading("1914", "b"));
    assertThat(decision.chosen().text()).isEqualTo("1914");
  }

  @Test
  void seesWhatTheEyeSkipped() {
    Decision decision =
        judge(
            "from the mill",
            "they walked.",
            reading("", "a"),
            reading("to the gate of the mill", "b"));
    assertThat(decision.chosen().text()).isEqualTo("to the gate of the mill");
  }

  @Test
  void distrustsAReadingThatOneCopyHasAlone() {
    Decision decision = judge("Then", "came.", reading("Pell", "a"), reading("Pall", "b", "c"));
    assertThat(decision.chosen().text()).isEqualTo("Pall");
  }

  @Test
  void countsCopiesThatShareAFaultAsOne() {
    Locus shared =
        locus(1, "Near", "it rained.", reading("Harow", "b", "c"), reading("Harrow", "a"));
    Locus doubtful = locus(2, "Then", "came.", reading("Pall", "b", "c"), reading("Pell", "a"));
    assertThat(judgeAll(List.of(shared, doubtful)).get(1).reason())
        .isEqualTo("Nothing decides between the readings; the base text is kept.");
  }

  @Test
  void trustsTheMoreCarefulCopyWhereNothingElseSpeaks() {
    Locus one = locus(1, "Near", "it rained.", reading("Harow", "a"), reading("Harrow", "b"));
    Locus two = locus(2, "Miss", "spoke.", reading("Lindly", "a"), reading("Lindley", "b"));
    Locus open = locus(3, "Then", "came.", reading("Pall", "a"), reading("Pell", "b"));
    Decision decision = judgeAll(List.of(one, two, open)).get(2);
    assertThat(decision.chosen().text()).isEqualTo("Pell");
    assertThat(decision.reason())
        .isEqualTo("Elsewhere b was found at fault less often than a: 0 times, not 2.");
  }
}
