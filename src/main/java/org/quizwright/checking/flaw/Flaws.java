package org.quizwright.checking.flaw;

import java.util.List;

/** The checklist of item-writing flaws. */
public final class Flaws {

  /**
   * Every flaw that a rule can judge. Left to people: whether a distractor is silly, whether the
   * question is worth asking, and cues that only knowledge of the matter gives.
   */
  public static final List<ItemCheck> CATALOGUE =
      List.of(
          new OneKey(),
          new OptionCount(),
          new DuplicateOptions(),
          new LongestOptionCorrect(),
          new NoneOfTheAbove(),
          new AllOfTheAbove(),
          new ComplexOptions(),
          new TrueFalseAsChoice(),
          new AbsoluteTerms(),
          new VagueTerms(),
          new AbsoluteStatement(),
          new NegativeStem(),
          new WordRepeats(),
          new ConvergenceCues(),
          new GrammaticalCues(),
          new MixedKinds(),
          new LostSequence(),
          new FillInTheBlank(),
          new UnfocusedStem(),
          new StemLength(),
          new OneQuestionMark(),
          new LooseReference(),
          new RelativeDate(),
          new AnswerInStem(),
          new DeathsAsGuess(),
          new DateInLabel(),
          new OverlappingDates(),
          new CrowdedStrip());

  private Flaws() {}
}
