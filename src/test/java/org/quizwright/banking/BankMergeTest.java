package org.quizwright.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.banking.Samples.bank;
import static org.quizwright.banking.Samples.byAuthor;
import static org.quizwright.banking.Samples.edited;
import static org.quizwright.banking.Samples.generated;
import static org.quizwright.banking.Samples.with;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quizwright.banking.BankPlan.Fate;
import org.quizwright.json.GeneratedBank;
import org.quizwright.json.GeneratedBank.Deleted;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

class BankMergeTest {

  private static final Question ONE = generated("q1", "Who?");
  private static final Question TWO = generated("q2", "When?");
  private static final GeneratedBank WROTE_BOTH = wrote(ONE, TWO);

  private static GeneratedBank wrote(Question... questions) {
    return new GeneratedBank("old", List.of(), bank(questions));
  }

  private static Merged merge(
      QuestionBank theirs, @Nullable QuestionBank mine, @Nullable GeneratedBank base) {
    return BankMerge.merge(theirs, mine, base, List.of(), "new");
  }

  private static List<Question> merged(QuestionBank theirs, QuestionBank mine, GeneratedBank base) {
    return merge(theirs, mine, base).bank().questions();
  }

  @Test
  void startsABankThatIsMissing() {
    assertThat(merge(bank(ONE, TWO), null, null).bank()).isEqualTo(bank(ONE, TWO));
  }

  @Test
  void startsAfreshWhenSomebodyDeletedTheWholeBank() {
    assertThat(merge(bank(ONE, TWO), null, WROTE_BOTH).bank()).isEqualTo(bank(ONE, TWO));
  }

  @Test
  void remembersWhatTheGeneratorWrote() {
    assertThat(merge(bank(TWO), bank(ONE, TWO), WROTE_BOTH).base())
        .isEqualTo(new GeneratedBank("new", List.of(), bank(TWO)));
  }

  @Test
  void followsTheGeneratorWhereNobodyEdited() {
    Question news = with(ONE, "stem", "Who was it?");
    assertThat(merged(bank(news), bank(ONE), wrote(ONE))).containsExactly(news);
  }

  @Test
  void keepsAnEditWhereTheGeneratorIsUnchanged() {
    Question mine = with(ONE, "stem", "Who, then?");
    Merged result = merge(bank(ONE), bank(mine), wrote(ONE));
    assertThat(result.bank()).isEqualTo(bank(mine));
    assertThat(result.plan().of(Fate.EDITED)).containsExactly("q1");
  }

  @Test
  void takesWhatBothChangedAlike() {
    Question same = with(ONE, "stem", "Who was it?");
    assertThat(merged(bank(same), bank(same), wrote(ONE))).containsExactly(same);
  }

  @Test
  void mergesEditsOfDifferentFields() {
    Question mine = with(ONE, "notes", "mine");
    Question theirs = with(ONE, "points", 2);
    assertThat(merged(bank(theirs), bank(mine), wrote(ONE)))
        .containsExactly(with(mine, "points", 2));
  }

  @Test
  void doesNotBringBackADeletedQuestion() {
    Merged result = merge(bank(ONE, TWO), bank(ONE), WROTE_BOTH);
    assertThat(result.bank()).isEqualTo(bank(ONE));
    assertThat(result.base().deleted()).containsExactly(new Deleted("q2", "anchor of q2"));
    assertThat(merge(bank(ONE, TWO), result.bank(), result.base()).bank()).isEqualTo(bank(ONE));
  }

  @Test
  void knowsADeletedQuestionByItsAnchor() {
    Question renamed = new Question(TWO.card().withId("other"), TWO.task());
    assertThat(merged(bank(ONE, renamed), bank(ONE), WROTE_BOTH)).containsExactly(ONE);
  }

  @Test
  void takesADeletedQuestionThatAPersonRestored() {
    GeneratedBank base =
        new GeneratedBank("old", List.of(new Deleted("q2", "anchor of q2")), bank(ONE));
    Question mine = with(TWO, "notes", "back again");
    Merged result = merge(bank(ONE, TWO), bank(ONE, mine), base);
    assertThat(result.base().deleted()).isEmpty();
    assertThat(result.bank().questions()).hasSize(2);
  }

  @Test
  void removesAVanishedQuestionThatNobodyTouched() {
    Merged result = merge(bank(ONE), bank(ONE, TWO), WROTE_BOTH);
    assertThat(result.bank()).isEqualTo(bank(ONE));
    assertThat(result.plan().of(Fate.REMOVED)).containsExactly("q2");
    assertThat(result.base().deleted()).isEmpty();
  }

  @Test
  void keepsAVanishedQuestionThatAPersonTouched() {
    Question mine = with(TWO, "notes", "keep");
    assertThat(merged(bank(ONE), bank(ONE, mine), WROTE_BOTH))
        .containsExactly(ONE, with(mine, "orphaned", true));
  }

  @Test
  void keepsAVanishedQuestionThatAPersonApproved() {
    Question mine = with(TWO, "status", "reviewed");
    assertThat(merged(bank(ONE), bank(ONE, mine), WROTE_BOTH))
        .containsExactly(ONE, with(mine, "orphaned", true));
  }

  @Test
  void unmarksAnOrphanThatComesBack() {
    Question mine = edited(TWO, tree -> tree.put("notes", "keep"));
    Merged orphaned = merge(bank(ONE), bank(ONE, mine), WROTE_BOTH);
    assertThat(merge(bank(ONE, TWO), orphaned.bank(), orphaned.base()).bank())
        .isEqualTo(bank(ONE, mine));
  }

  @Test
  void neverTouchesAnAuthorsQuestion() {
    Question own = byAuthor("mine", "What is your view?");
    assertThat(merged(bank(ONE), bank(own, ONE), wrote(ONE))).containsExactly(own, ONE);
  }

  @Test
  void doesNotRepeatAnAuthorsQuestion() {
    Question own = byAuthor("mine", "WHEN –?");
    Merged result = BankMerge.merge(bank(ONE, TWO), bank(ONE), wrote(ONE), List.of(own), "new");
    assertThat(result.bank()).isEqualTo(bank(ONE));
    assertThat(result.plan().of(Fate.DUPLICATE)).containsExactly("q2");
  }

  @Test
  void givesANewQuestionAnIdThatNobodyHas() {
    Question own = byAuthor("q2", "What is your view?");
    assertThat(merged(bank(TWO), bank(own), wrote()))
        .extracting(Question::id)
        .containsExactly("q2", "q2-2");
  }

  @Test
  void keepsTheIdUnderWhichAQuestionIsKnown() {
    Question renamed = new Question(ONE.card().withId("other"), ONE.task());
    assertThat(merged(bank(renamed), bank(ONE), wrote(ONE))).containsExactly(ONE);
  }

  @Test
  void takesEverythingForAPersonsIfNobodyKnowsBetter() {
    Question mine = with(ONE, "stem", "Who, then?");
    assertThat(merge(bank(ONE), bank(mine), null).bank().questions())
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.task().stem()).isEqualTo("Who, then?");
              assertThat(question.card().remarks().conflict()).containsOnlyKeys("stem");
            });
  }

  @Test
  void keepsATitleThatNoRecordKnows() {
    QuestionBank mine = new QuestionBank(bank().id(), "My own title", "en", List.of(ONE));
    assertThat(merge(bank(ONE), mine, null).bank().title()).isEqualTo("My own title");
  }

  @Test
  void keepsATitleThatAPersonChanged() {
    QuestionBank mine = new QuestionBank("harbour", "My harbour", "en", List.of(ONE));
    assertThat(merge(bank(ONE), mine, wrote(ONE)).bank()).isEqualTo(mine);
  }

  @Test
  void saysWhatBecameOfEachQuestion() {
    Question own = byAuthor("mine", "What is your view?");
    Question three = generated("q3", "Where?");
    assertThat(merge(bank(ONE, three), bank(ONE, TWO, own), WROTE_BOTH).plan())
        .hasToString("harbour: 1 added, 1 removed, 1 own, 1 unchanged");
  }
}
