package org.quizwright.json;

import java.util.List;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.source.Source;

/**
 * Texts after preparation.
 *
 * @param findings doubts that came up; no errors
 */
public record PreparedTexts(List<Source> sources, List<Finding> findings) {

  public PreparedTexts {
    sources = List.copyOf(sources);
    findings = List.copyOf(findings);
  }
}
