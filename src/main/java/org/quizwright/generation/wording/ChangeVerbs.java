package org.quizwright.generation.wording;

/** Verbs by which something was more or less than before. */
public final class ChangeVerbs {

  /** Past forms and participles as alternatives of a pattern, in no group. */
  public static final String PAST =
      "rose|risen|fell|fallen|grew|grown|shrank|shrunk|climbed|dropped|plunged|declined|increased"
          + "|decreased|doubled|trebled|soared|collapsed|dwindled|expanded|cut|lowered|raised"
          + "|reduced|halved";

  private ChangeVerbs() {}
}
