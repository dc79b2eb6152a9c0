package org.quizwright.checking;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ExcerptSpan;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.source.Source;

/** Whether every quotation of a question stands in the sources, word for word. */
public final class EvidenceCheck {

  private final EvidenceFinder finder;

  public EvidenceCheck(List<Source> sources) {
    finder = new EvidenceFinder(sources);
  }

  /** An error for lost or changed words, a warning for words that have moved. */
  public List<Finding> check(Question question) {
    Stream<Finding> none =
        question.card().evidence().isEmpty() ? Stream.of(missing(question.id())) : Stream.empty();
    Stream<Finding> found =
        Stream.concat(question.card().evidence().stream(), inTask(question.task()))
            .flatMap(evidence -> check(question.id(), evidence));
    return Stream.concat(none, found).toList();
  }

  private Stream<Finding> check(String id, Evidence evidence) {
    Located located = finder.find(evidence);
    Evidence now = located.evidence();
    return switch (located.state()) {
      case FOUND -> Stream.empty();
      case MOVED ->
          Stream.of(
              Finding.warning(
                  Place.id(id),
                  "“" + evidence.exact() + "” has moved to passage " + now.passage() + ".",
                  "Change its passage number to " + now.passage() + "."));
      case CHANGED ->
          Stream.of(lost(id, evidence, "In its place stands “" + now.exact() + "”: quote that."));
      case LOST -> Stream.of(lost(id, evidence, "Quote the source exactly, without “[…]”."));
    };
  }

  private static Finding lost(String id, Evidence evidence, String remedy) {
    return Finding.error(
        Place.id(id), "“" + evidence.exact() + "” isn't in " + evidence.source() + ".", remedy);
  }

  private static Finding missing(String id) {
    return Finding.error(Place.id(id), "There is no evidence.", "Quote what the key rests on.");
  }

  private static Stream<Evidence> inTask(Task task) {
    return task instanceof SourceComparison comparison
        ? comparison.sources().stream().flatMap(EvidenceCheck::excerpt)
        : task.events().stream().map(TimelineEvent::evidence);
  }

  private static Stream<Evidence> excerpt(ComparedSource side) {
    return side.excerpt().stream().map(span -> evidence(side.source(), span));
  }

  private static Evidence evidence(String source, ExcerptSpan span) {
    return new Evidence(source, span.passage(), span.exact(), "", "");
  }
}
