package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class AuthorTrustTest {

  private static final String SHORT = "The weavers of Lowford went on strike in May 1842.";

  private static final String TEXT =
      SHORT
          + " The owners of Lowford locked the gates of the mill and sent for soldiers from the"
          + " county town. The strike of the weavers lasted for six weeks, until the rent was due"
          + " and the shops of Lowford gave no more credit.";

  private static List<Draft> drafts(String standpoint) {
    return drafts(TEXT, standpoint);
  }

  private static List<Draft> drafts(String text, String standpoint) {
    return new AuthorTrust().write(new MillCourse(text).standpoint(standpoint).facts());
  }

  @Test
  void asksWhatTheNoteOnAnAuthorMeansForTheText() {
    assertThat(drafts("Mary Hill was a weaver and wrote for the union."))
        .extracting(draft -> draft.task().stem())
        .containsExactly(
            "The note above the source says who is speaking. Name one reason to trust what Mary Hill"
                + " says and one for caution.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Mary Hill was a weaver and wrote for the union.       | only a part of what happens
      Mary Hill campaigned for bread; she belonged to a union and was once a weaver.| win readers over
      Mary Hill managed a mill; she was a director of it.   | suits the purse
      Mary Hill was the government’s inspector of mills.    | done in office
      Mary Hill was the Lowford reporter of a newspaper.     | in haste
      """)
  void takesWhatTheNoteSaysFirst(String standpoint, String caution) {
    assertThat(((ShortAnswer) drafts(standpoint).get(0).task()).modelAnswer()).contains(caution);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mary Hill lived in Lowford.",
        "Mary Hill teaches history at a college.",
        "Mary Hill was no friend of the government.",
        "Mary Hill spoke to a society of weavers.",
        "Mary Hill writes about old mills for a newspaper."
      })
  void asksNothingWhereTheNoteSaysNothingSure(String standpoint) {
    assertThat(drafts(standpoint)).isEmpty();
  }

  private static String model(String text, String standpoint) {
    return ((ShortAnswer) drafts(text, standpoint).get(0).task()).modelAnswer();
  }

  @Test
  void trustsACampaignerWhoKnewTheMatterFromWithin() {
    String note =
        "Mary Hill had worked for the mill for nine years and wrote to defend its owners.";
    assertThat(model(TEXT, note))
        .startsWith(
            "The author knew the matter from within, as the note says (“had worked for the mill for nine"
                + " years”), but ");
  }

  @Test
  void trustsACampaignerForWhatCanBeChecked() {
    String note = "Mary Hill wrote to defend the owners.";
    assertThat(model(TEXT + " The owners of the mill lost 1,350 pounds.", note))
        .contains("such as “1,350 pounds”, but");
    assertThat(drafts(note)).isEmpty();
  }

  @Test
  void takesNobodyForAWitnessWhoWasNotThere() {
    String note = "Mary Hill was a weaver of Lowford.";
    assertThat(drafts(TEXT, note)).hasSize(1);
    assertThat(drafts(TEXT + " I was not there; my sister was.", note)).isEmpty();
  }

  @Test
  void weighsThePaperThatTheNoteIsOn() {
    assertThat(drafts("Annals was a newspaper that took the side of the owners."))
        .singleElement()
        .satisfies(draft -> assertThat(draft.task().stem()).contains("trust what Annals says"));
  }

  @Test
  void weighsNoAccountThatIsHardlyOne() {
    String standpoint = "Mary Hill was a weaver and wrote for the union.";
    assertThat(new AuthorTrust().write(new MillCourse(SHORT).standpoint(standpoint).facts()))
        .isEmpty();
  }

  @Test
  void quotesAWitnesssOwnWords() {
    String own = "I saw the weavers of Lowford at the gate.";
    assertThat(
            new AuthorTrust()
                .write(
                    new MillCourse(TEXT + " " + own)
                        .standpoint("Mary Hill took part in the strike.")
                        .facts()))
        .singleElement()
        .satisfies(draft -> assertThat(draft.evidence().get(0).exact()).isEqualTo(own));
  }
}
