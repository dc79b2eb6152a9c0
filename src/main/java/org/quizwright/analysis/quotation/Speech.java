package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.stream.Collectors;
import org.quizwright.model.source.Source;

/**
 * One utterance: stretches that belong together over paragraphs and interrupting tags.
 *
 * @param stretches at least one, in the text's order, all of one source
 */
public record Speech(List<Stretch> stretches) {

  public Speech {
    stretches = List.copyOf(stretches);
  }

  public Stretch first() {
    return stretches.get(0);
  }

  public Stretch last() {
    return stretches.get(stretches.size() - 1);
  }

  /** The exact words, stretches joined by a space. */
  public String words(Source source) {
    return stretches.stream()
        .map(s -> s.span().of(source.passages().get(s.passage() - 1).text()).strip())
        .collect(Collectors.joining(" "));
  }
}
