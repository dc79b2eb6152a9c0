package org.quizwright.reading;

import java.util.List;
import org.quizwright.language.ForeignText;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.source.Passage;

/** Marks what isn't English, so that nobody is asked about it, and says so. */
final class ForeignPassages {

  private static final String REMEDY = "Put an English translation in its place.";

  private ForeignPassages() {}

  /** The passages of {@code file}, with a warning for each stretch in another language. */
  static List<Passage> mark(String file, List<Passage> passages, List<Finding> findings) {
    List<Passage> marked =
        passages.stream().map(p -> ForeignText.is(p.text()) ? p.asForeign() : p).toList();
    List<Passage> foreign = marked.stream().filter(p -> p.kind() == Passage.Kind.FOREIGN).toList();
    if (foreign.isEmpty()) {
      return marked;
    }
    if (foreign.size() == marked.size()) {
      findings.add(
          Finding.warning(Place.file(file), "isn't in English and makes no questions.", REMEDY));
    } else {
      for (Passage passage : foreign) {
        findings.add(
            Finding.warning(
                Place.line(file, passage.lines().first()),
                "the paragraph isn't in English and makes no questions.",
                REMEDY));
      }
    }
    return marked;
  }
}
