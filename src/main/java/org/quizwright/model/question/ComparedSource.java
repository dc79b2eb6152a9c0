package org.quizwright.model.question;

import java.util.List;

/**
 * One side of a comparison.
 *
 * @param source the source that carries it
 * @param voice whose words they are: the author or somebody quoted
 * @param headnote who, what, when, for whom
 */
public record ComparedSource(
    String id, String source, String voice, String headnote, List<ExcerptSpan> excerpt) {

  public ComparedSource {
    excerpt = List.copyOf(excerpt);
  }
}
