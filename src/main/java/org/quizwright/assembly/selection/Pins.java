package org.quizwright.assembly.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quizwright.assembly.aim.RightsAim;
import org.quizwright.assembly.aim.SheetDraft;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.assembly.workload.Minutes;
import org.quizwright.assembly.workload.Scope;
import org.quizwright.model.EditDistance;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.Status;
import org.quizwright.model.sheet.Blueprint;

/** The questions that must be on a sheet, or why they can't be. */
public record Pins(QuestionBank bank, Blueprint blueprint, List<Candidate> candidates) {

  /** Throws {@link InputException} with every pin that contradicts the blueprint. */
  public List<Candidate> find(SentenceIndex index, Scope scope) {
    List<Candidate> pinned = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (String id : blueprint.selection().pinned()) {
      Optional<Candidate> found =
          candidates.stream().filter(c -> c.question().id().equals(id)).findFirst();
      found.ifPresentOrElse(pinned::add, () -> findings.add(refusal(id)));
    }
    findings.addAll(excess(SheetDraft.of(index, pinned), scope));
    if (!findings.isEmpty()) {
      throw new InputException(findings);
    }
    return pinned;
  }

  private Finding refusal(String id) {
    return bank.questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .map(this::refusal)
        .orElseGet(() -> unknown(id));
  }

  private Finding unknown(String id) {
    List<String> ids = bank.questions().stream().map(Question::id).toList();
    return Finding.error(
        Place.id(id),
        "can't be pinned: the bank " + bank.id() + " has no such question that is fit to print.",
        EditDistance.nearest(id, ids)
            .map(nearest -> "Did you mean " + nearest + "?")
            .orElse("See its questions with: ./quizwright bank list " + bank.id()));
  }

  private Finding refusal(Question question) {
    Status status = question.card().status();
    if (status == Status.RETIRED) {
      return refused(
          question,
          "it is retired",
          "Bring it back with: ./quizwright bank restore " + question.id());
    }
    if (blueprint.onlyReviewed() && status != Status.REVIEWED) {
      return refused(
          question,
          "only reviewed questions are asked for, and nobody has reviewed it",
          "Set its status to \"reviewed\" in the bank, or print without --only-reviewed.");
    }
    return blueprint.selection().lets(question.type())
        ? unprintable(question)
        : refused(
            question,
            "the mix leaves " + question.type().label() + " out",
            "Add that kind to --mix.");
  }

  private Finding unprintable(Question question) {
    String look = "look at it with: ./quizwright bank show " + question.id();
    if (blueprint.sensitive()) {
      return refused(
          question, "the words that it needs can't be printed beside it", "To see why, " + look);
    }
    return refused(
        question,
        question.card().remarks().sensitive()
            ? "it is marked as sensitive"
            : "the words that it needs are marked as sensitive, or they can't be printed",
        "Say --sensitive, or " + look);
  }

  private static Finding refused(Question question, String why, String remedy) {
    return Finding.error(Place.id(question.id()), "can't be pinned: " + why + ".", remedy);
  }

  private List<Finding> excess(SheetDraft pinned, Scope scope) {
    List<Finding> findings = new ArrayList<>();
    int asked = blueprint.selection().questions();
    double minutes = pinned.answering() + Minutes.reading(pinned.words(), scope.level());
    if (asked > 0 && pinned.candidates().size() > asked) {
      findings.add(
          tooMuch(
              pinned.candidates().size() + " questions are pinned, and the sheet holds " + asked,
              "Pin fewer, or ask for more questions."));
    } else if (asked == 0 && minutes > scope.minutes()) {
      findings.add(
          tooMuch(
              "the pinned questions and what must be read for them take %d minutes; a lesson of %d leaves %d"
                  .formatted(Math.round(minutes), blueprint.minutes(), scope.minutes()),
              "Pin fewer, or give the lesson more --minutes."));
    }
    if (new RightsAim().cost(pinned) > 0) {
      findings.add(
          tooMuch("the pinned questions print more of a work than its owner allows", "Pin fewer."));
    }
    return findings;
  }

  private Finding tooMuch(String message, String remedy) {
    return Finding.error(Place.id(blueprint.theme()), message + ".", remedy);
  }
}
