package org.quizwright.model.content;

import java.util.List;
import org.quizwright.model.source.TextRef;

/**
 * A list that a sentence gives, such as "demands, including soap, meat and tea".
 *
 * @param head what is listed, as it stands in the sentence
 * @param items at least three, each a span of the sentence
 */
public record Listing(TextRef ref, String head, List<String> items) {

  public Listing {
    items = List.copyOf(items);
  }
}
