package org.quizwright.banking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.BankPlan.Fate;
import org.quizwright.checking.Asked;
import org.quizwright.json.GeneratedBank;
import org.quizwright.json.GeneratedBank.Deleted;
import org.quizwright.model.question.Origin;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/**
 * Merges one generated bank into the bank that people edit; the same merge again changes nothing.
 */
final class BankMerge {

  private final Map<String, Question> ours = new LinkedHashMap<>();
  private final Map<String, Question> before = new LinkedHashMap<>();
  private final Map<String, Deleted> deleted = new TreeMap<>();
  private final Set<List<String>> asked = new LinkedHashSet<>();
  private final StoredIds ids = new StoredIds();

  private final Map<String, Question> merged = new TreeMap<>();
  private final Map<String, Question> written = new TreeMap<>();
  private final Map<Fate, List<String>> fates = new TreeMap<>();

  private BankMerge(List<Question> mine, @Nullable GeneratedBank base, List<Question> own) {
    mine.forEach(question -> ours.put(question.id(), question));
    if (base != null) {
      base.bank().questions().forEach(question -> before.put(question.id(), question));
      base.deleted().forEach(item -> deleted.put(item.id(), item));
      before.values().forEach(question -> deleted.put(question.id(), trace(question)));
    }
    deleted.keySet().removeAll(ours.keySet());
    own.forEach(this::reserve);
    ours.values().forEach(this::remember);
    deleted.values().forEach(item -> ids.remember(item.id(), item.anchor()));
  }

  /**
   * Merges.
   *
   * @param theirs what the generator now writes
   * @param mine the bank as it stands, or null if there is none: then the bank starts afresh
   * @param base what the generator wrote before, or null if nobody knows
   * @param own the author's questions in a file of their own
   * @param fingerprint of what {@code theirs} was made from
   */
  static Merged merge(
      QuestionBank theirs,
      @Nullable QuestionBank mine,
      @Nullable GeneratedBank base,
      List<Question> own,
      String fingerprint) {
    if (mine == null) {
      return new BankMerge(List.of(), null, own).merge(null, theirs, theirs, fingerprint);
    }
    QuestionBank frame = frame(theirs, mine, base == null ? theirs : base.bank());
    return new BankMerge(mine.questions(), base, own).merge(mine, theirs, frame, fingerprint);
  }

  /** The bank's own fields, merged: what a person changed stays; without a base, all of it. */
  private static QuestionBank frame(QuestionBank theirs, QuestionBank mine, QuestionBank base) {
    return new QuestionBank(
        mine.id(),
        mine.title().equals(base.title()) ? theirs.title() : mine.title(),
        mine.language().equals(base.language()) ? theirs.language() : mine.language(),
        List.of(),
        mine.extensions());
  }

  private static boolean isGenerated(Question question) {
    return question.card().origin().by() == Origin.By.GENERATOR;
  }

  private static Deleted trace(Question question) {
    return new Deleted(question.id(), question.card().origin().anchor());
  }

  private void remember(Question question) {
    if (isGenerated(question)) {
      ids.remember(question.id(), question.card().origin().anchor());
    } else {
      reserve(question);
    }
  }

  private void reserve(Question question) {
    ids.take(question.id());
    asked.add(Asked.by(question));
  }

  private Merged merge(
      @Nullable QuestionBank mine, QuestionBank theirs, QuestionBank frame, String fingerprint) {
    ids.give(theirs.questions()).forEach(this::generated);
    ours.values().stream()
        .filter(question -> !merged.containsKey(question.id()))
        .forEach(this::leftOver);
    return new Merged(
        mine,
        frame.withQuestions(List.copyOf(merged.values())),
        new GeneratedBank(
            fingerprint,
            List.copyOf(deleted.values()),
            theirs.withQuestions(List.copyOf(written.values()))),
        new BankPlan(frame.id(), fates));
  }

  private void generated(Question question) {
    Question mine = ours.get(question.id());
    if (mine != null) {
      both(mine, question);
    } else if (deleted.containsKey(question.id())) {
      meets(Fate.DELETED, question);
    } else if (asked.contains(Asked.by(question))) {
      meets(Fate.DUPLICATE, question);
    } else {
      merged.put(question.id(), question);
      written.put(question.id(), question);
      meets(Fate.ADDED, question);
    }
  }

  private void both(Question mine, Question theirs) {
    Question result = QuestionMerge.merge(before.get(mine.id()), mine, theirs);
    merged.put(result.id(), result);
    written.put(result.id(), theirs);
    meets(fate(result, mine, theirs), result);
  }

  private static Fate fate(Question result, Question mine, Question theirs) {
    if (!result.card().remarks().conflict().isEmpty()) {
      return Fate.CONFLICT;
    }
    return result.equals(theirs)
        ? result.equals(mine) ? Fate.UNCHANGED : Fate.UPDATED
        : result.equals(mine) ? Fate.EDITED : Fate.UPDATED;
  }

  private void leftOver(Question mine) {
    Question base = before.get(mine.id());
    if (!isGenerated(mine)) {
      merged.put(mine.id(), mine);
      meets(Fate.OWN, mine);
    } else if (QuestionMerge.isTouched(base, mine)) {
      merged.put(mine.id(), QuestionMerge.orphan(mine));
      meets(Fate.ORPHANED, mine);
      if (base != null) {
        written.put(base.id(), base);
      }
    } else {
      meets(Fate.REMOVED, mine);
    }
  }

  private void meets(Fate fate, Question question) {
    fates.computeIfAbsent(fate, any -> new ArrayList<>()).add(question.id());
  }
}
