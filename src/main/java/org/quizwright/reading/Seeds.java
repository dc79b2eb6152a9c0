package org.quizwright.reading;

import java.util.List;
import org.quizwright.model.course.Course;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.source.Source;

/**
 * What a folder of texts holds.
 *
 * @param course as its manifest says, or proposed from the texts if there is none
 * @param sources in the manifest's order, then those that it doesn't name
 * @param findings doubts; none of them kept the texts from being read
 */
public record Seeds(Course course, List<Source> sources, List<Finding> findings) {

  public Seeds {
    sources = List.copyOf(sources);
    findings = List.copyOf(findings);
  }
}
