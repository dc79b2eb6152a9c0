package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class GrantedPointTest {

  private static List<Draft> drafts(String text) {
    return new GrantedPoint().write(new MillCourse(text).facts());
  }

  @Test
  void asksForWhatIsSetAgainstAGrantedPoint() {
    assertThat(
            drafts("Although the weavers were paid by the piece, most of them owned their looms."))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .isEqualTo(
                      "Mary Hill writes: “Although the weavers were paid by the piece …” Which"
                          + " contrasting point does the rest of the sentence make?");
              assertThat(((ShortAnswer) draft.task()).modelAnswer())
                  .isEqualTo("Most of them owned their looms.");
            });
  }

  @Test
  void givesASecondVerbItsSubject() {
    assertThat(parsed("The weavers of Lowford lost the strike but kept their looms in 1842."))
        .singleElement()
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .isEqualTo("The weavers of Lowford kept their looms in 1842.");
  }

  @Test
  void quotesNothingThatOnlyTheSentenceBeforeNames() {
    assertThat(drafts("After the birth of the first she fell ill, but she kept her looms in 1842."))
        .isEmpty();
    assertThat(drafts("Grey became mayor in the middle of the month, but the weavers went on."))
        .isEmpty();
  }

  @Test
  void quotesNoPronounThatCannotMeanTheSubject() {
    assertThat(parsed("The weavers of Lowford marched alongside them, but the owners went home."))
        .isEmpty();
  }

  @Test
  void asksForNoPointThatIsOnlyAdded() {
    assertThat(parsed("The owners of Lowford agreed, but they added a rule on the looms."))
        .isEmpty();
  }

  @Test
  void namesInBracketsWhomAPronounMeans() {
    String text = "In May she led the weavers out, but the owners of Lowford sent for her.";
    assertThat(named(text, "she", "Ann Rowe"))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(draft.task().stem())
                    .contains("“In May [Ann Rowe] led the weavers out …”"));
    assertThat(parsed(text)).isEmpty();
  }

  @Test
  void keepsAPronounOfAnotherThanTheOneNamed() {
    assertThat(
            named("She met his men at Lowford, but the owners left the mill.", "She", "Ann Rowe"))
        .isEmpty();
    assertThat(named("Her looms at Lowford were sold, but the owners left her.", "Her", "Ann Rowe"))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(draft.task().stem())
                    .contains("“[Ann Rowe’s] looms at Lowford were sold …”"));
  }

  private static List<Draft> named(String text, String pronoun, String name) {
    return new GrantedPoint().write(ParsedMills.facts(new MillCourse(text).means(pronoun, name)));
  }

  @Test
  void givesNoHalfForWhatIsOnePoint() {
    assertThat(
            parsed(
                "The guards of Lowford were spared, but the weavers had a hand and a foot cut off."))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(((ShortAnswer) draft.task()).elements().get(0).accepted())
                    .containsExactly("the same in other words"));
  }

  @Test
  void takesAStateForAPointGranted() {
    assertThat(drafts("While the weavers of Lowford were poor, the owners of the mill grew rich."))
        .hasSize(1);
    assertThat(drafts("While many weavers of Lowford stayed, a few of them took the first ship."))
        .hasSize(1);
  }

  @Test
  void marksTheLinkThatItLeavesOut() {
    assertThat(drafts("Yet despite the courage of the weavers, the strike at Lowford collapsed."))
        .singleElement()
        .satisfies(draft -> assertThat(draft.task().stem()).contains("“… despite the courage"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "While the weavers were waiting outside, the owners of the mill locked the gates.",
        "While the owner was still counting the looms, the weavers of Lowford met in the hall.",
        "While the constable locked the gates, the weavers of Lowford met in the hall.",
        "While in Lowford for the winter, the inspector wrote a report on the mills.",
        "Although this was known to all, the owners of the mill said nothing.",
        "Although the weavers had won, they went home without their wages; nobody paid."
      })
  void asksNothingOfTimeOrOfWhatPointsBack(String text) {
    assertThat(drafts(text)).isEmpty();
  }

  @Test
  void asksForNoRestThatIsNoClause() {
    assertThat(
            parsed("The fire at Lowford was the worst, but the owners of the mill said nothing."))
        .hasSize(1);
    assertThat(
            parsed("The fire at Lowford was the worst, but hardly the only one that hurt weavers."))
        .isEmpty();
  }

  @Test
  void cutsNoReportedPointInTwo() {
    assertThat(
            parsed(
                "The owner said that this was a matter of wages, but that his was one of cloth."))
        .isEmpty();
  }

  @Test
  void givesTheMarkWithoutWhatTheSentenceAdds() {
    assertThat(
            parsed(
                "The owners of Lowford closed the mill, but the weavers broke in, and then they sang."))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(((ShortAnswer) draft.task()).elements().get(0).accepted())
                    .contains("one of the two things by itself, in any words"));
  }

  @Test
  void asksForNoRestThatLeavesItsVerbToTheFirstHalf() {
    assertThat(
            parsed(
                "The owners of Lowford were not interested, but the mayor was, and he bought the mill."))
        .isEmpty();
    assertThat(parsed("The owners of Lowford were ready to pay, but the mayor there was not."))
        .isEmpty();
  }

  @Test
  void asksForWhatAnAlthoughBringsBehindAPoint() {
    assertThat(
            parsed("A soldier fired at the weavers of Lowford, although no order had been given."))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(((ShortAnswer) draft.task()).modelAnswer())
                    .isEqualTo("No order had been given."));
    assertThat(parsed("The weavers of Lowford held out, though outnumbered by the soldiers."))
        .isEmpty();
  }

  private static List<Draft> parsed(String text) {
    return ParsedMills.drafts(new GrantedPoint(), text);
  }

  @Test
  void cutsNoPointInTwoThatADenialOpens() {
    assertThat(parsed("The weavers of Lowford were to meet not now and then but twice in a week."))
        .isEmpty();
    assertThat(parsed("The weavers of Lowford did not go to the coast but went to the next town."))
        .hasSize(1);
  }
}
