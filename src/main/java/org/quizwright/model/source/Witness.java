package org.quizwright.model.source;

/**
 * One file that holds a work.
 *
 * @param file its name in the seeds folder
 * @param containment share of the smaller text's word shingles found in the base, 0 to 1; 1 for the
 *     base itself
 * @param reason why the base was chosen, a sentence; empty for the others and where there is but
 *     one
 */
public record Witness(String file, Role role, double containment, String reason) {

  /** What a file is to its work: the text we use, a whole copy, or a copy of a part. */
  public enum Role {
    BASE,
    COPY,
    PART
  }
}
