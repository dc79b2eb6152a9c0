package org.quizwright.generation.timeline;

import java.util.regex.Pattern;

/** Passive clauses that leave a reader asking who did it. */
final class Passives {

  /** What is told of an institution or a person without loss: nobody asks who opened a bridge. */
  private static final String DOER_OF_NO_MATTER =
      "form|found|establish|set|accept|award|bapti[sz]|buried|call|christen|commission|consecrat|decorat|demolish"
          + "|design|educat|erect|grant|honour|install|invit|knight|rebuil|recogni[sz]|settl|train"
          + "|create|launch|open|close|buil|construct|abolish|dissolv|disband|sign|pass"
          + "|adopt|ratif|elect|re-elect|appoint|crown|made|name|publish|announce|print|privati[sz]"
          + "|nationali[sz]|incorporat|charter|merge|renam|transfer|introduc|lift|reopen|complet"
          + "|inaugurat|defeat|proclaim|declar|born|bought|sold|held|celebrat|ordain|promot|succeed"
          + "|admitt|join|connect|extend|repeal|amend|enact|institut|convert|replac|unveil"
          + "|acquitt|approv|banish|dedicat|dismiss|exil|pardon|permitt|recall|releas|reliev"
          + "|sentenc";

  /** "The lines were cut": a deed whose doer the label leaves out. */
  static final Pattern WITHOUT_DOER =
      Pattern.compile(
          "\\b(?:was|were) (?:\\p{L}+ly )?(?!(?:"
              + DOER_OF_NO_MATTER
              + "))(?:\\p{L}+ed|cut|hit|shut|burnt|put|taken|driven|broken|shot|beaten|given|thrown|stolen"
              + "|torn|seen|sent|brought|caught|fought|lost|left)\\b(?!.*\\bby\\b)");

  private Passives() {}
}
