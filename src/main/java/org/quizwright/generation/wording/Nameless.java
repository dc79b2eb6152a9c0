package org.quizwright.generation.wording;

/** Nouns that name nothing until the text has said which one. */
public final class Nameless {

  /** Alternatives of a pattern, in no group. */
  public static final String NOUNS =
      "company|companies|union|firm|report|newspaper|paper|town|city|region|party|family|reporter"
          + "|author|project|program|programme|club|committees?|agreement|contract|decision"
          + "|property|plan|loan|credit|demands?|process|concept|action|picket|argument|book"
          + "|article|events?|train|tragedy|fire|poll|survey|demonstration|organi[sz]ation|period"
          + "|tendency";

  private Nameless() {}
}
