package org.quizwright.generation.argument;

import java.util.List;
import org.quizwright.generation.draft.QuestionRule;

/** The catalogue of rules that ask how a text argues. */
public final class ArgumentRules {

  /** Every rule, in no order of worth: what a bank keeps is for the selection to say. */
  public static final List<QuestionRule> CATALOGUE =
      List.of(
          new SentenceLink(),
          new MainPoint(),
          new SupportedPoint(),
          new ClaimEvidence(),
          new ScareQuote(),
          new AuthorityTrust(),
          new AttitudeWords(),
          new DrawnConclusion(),
          new ReasonGiven(),
          new EnquiryParagraph(),
          new AuthorTrust(),
          new Motive(),
          new SpeakerTrust(),
          new TimeOfWriting(),
          new SinceReason(),
          new GrantedPoint(),
          new Outcome(),
          new Purpose(),
          new UnsourcedFigure(),
          new WritersPresent(),
          new FigurativeMeaning(),
          new FramedFigure(),
          new NumberRange(),
          new WordSort());

  private ArgumentRules() {}
}
