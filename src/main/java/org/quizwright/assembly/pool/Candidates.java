package org.quizwright.assembly.pool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.quizwright.assembly.passage.Delicate;
import org.quizwright.assembly.passage.Excerpts;
import org.quizwright.assembly.passage.Sense;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.assembly.passage.Vocabulary;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Status;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.source.TextRef;

/** Finds the questions of a bank that may go on a sheet. */
public final class Candidates {

  private final SentenceIndex index;
  private final Blueprint blueprint;
  private final Sense sense;
  private final Excerpts excerpts;

  /**
   * Looks for questions that {@code blueprint} allows, and for their sentences in {@code index}.
   */
  public Candidates(SentenceIndex index, Blueprint blueprint) {
    this.index = index;
    this.blueprint = blueprint;
    this.sense = new Sense(index);
    this.excerpts = new Excerpts(index);
  }

  /** Those with every quotation found and nothing in them that a sheet leaves out. */
  public List<Candidate> of(QuestionBank bank) {
    return bank.questions().stream()
        .filter(this::mayBePrinted)
        .map(this::candidate)
        .flatMap(Optional::stream)
        .toList();
  }

  private boolean mayBePrinted(Question question) {
    Status status = question.card().status();
    boolean asked = blueprint.onlyReviewed() ? status == Status.REVIEWED : status != Status.RETIRED;
    boolean decent = blueprint.sensitive() || !question.card().remarks().sensitive();
    boolean wanted = blueprint.selection().lets(question.type());
    return asked && decent && wanted && !repeatsSource(question);
  }

  /** A gapped sentence is no task where the whole sentence stands on the same sheet. */
  private boolean repeatsSource(Question question) {
    if (!(question.task() instanceof Cloze cloze)) {
      return false;
    }
    String longest = "";
    for (String piece : cloze.text().split("\\{\\{[^}]*\\}\\}", -1)) {
      longest = piece.length() > longest.length() ? piece : longest;
    }
    String piece = longest.strip();
    return index.model().sources().stream()
        .flatMap(source -> source.passages().stream())
        .anyMatch(passage -> passage.text().contains(piece));
  }

  private Optional<Candidate> candidate(Question question) {
    Optional<List<TextRef>> evidence = evidence(Quotations.of(question));
    List<ComparedSource> sides =
        question.task() instanceof SourceComparison task ? task.sources() : List.of();
    Optional<NavigableSet<TextRef>> panels = excerpts.refs(sides);
    if (evidence.isEmpty() || panels.isEmpty()) {
      return Optional.empty();
    }
    NavigableSet<TextRef> needed = new TreeSet<>(evidence.get());
    needed.removeAll(panels.get());
    if (needed.stream().anyMatch(ref -> sense.toldElsewhere(ref).isPresent())) {
      return Optional.empty();
    }
    NavigableSet<TextRef> reading = sense.complete(needed);
    return !blueprint.sensitive() && reading.stream().anyMatch(new Delicate(index)::leavesOut)
        ? Optional.empty()
        : Optional.of(candidate(question, reading, panels.get(), Excerpts.words(sides)));
  }

  private static Candidate candidate(
      Question question, NavigableSet<TextRef> reading, NavigableSet<TextRef> panels, int words) {
    return new Candidate(
        question,
        reading,
        panels,
        words,
        Vocabulary.of(Shown.by(question.task())),
        Vocabulary.of(AnswerWords.of(question.task())));
  }

  private Optional<List<TextRef>> evidence(Collection<Evidence> all) {
    List<TextRef> refs = new ArrayList<>();
    for (Evidence evidence : all) {
      List<TextRef> found = index.refs(evidence);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      refs.addAll(found);
    }
    return Optional.of(refs);
  }
}
