package org.quizwright.exchange.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.model.finding.Finding;

/** A bank in another format: its files by name, and what the format couldn't hold. */
public record Exported(Map<String, byte[]> files, List<Finding> findings) {

  public Exported {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    findings = List.copyOf(findings);
  }
}
