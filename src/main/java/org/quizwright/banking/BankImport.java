package org.quizwright.banking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.QuestionChange.Kind;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.QuestionType;

/** One import: the questions of a file go, one by one, into the banks on the shelf. */
final class BankImport {

  private static final List<String> PARTLY_HELD =
      Stream.of(
              QuestionType.SHORT_ANSWER,
              QuestionType.TIMELINE_ORDERING,
              QuestionType.TIMELINE_PLACEMENT,
              QuestionType.TIMELINE_RELATION,
              QuestionType.SOURCE_COMPARISON)
          .map(QuestionType::label)
          .toList();

  private final Shelf shelf;
  private final @Nullable String theme;
  private final boolean force;
  private final Map<String, Incoming> exported = new LinkedHashMap<>();
  private final List<QuestionChange> changes = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();
  private final List<Finding> errors = new ArrayList<>();
  private final Map<String, Map<List<String>, String>> asked = new LinkedHashMap<>();
  private final Set<String> seen = new LinkedHashSet<>();

  BankImport(Shelf shelf, @Nullable String theme, boolean force) {
    this.shelf = shelf;
    this.theme = theme;
    this.force = force;
  }

  /**
   * Imports.
   *
   * @param export what the format of the file says of a bank as it stands
   * @throws InputException with everything that is wrong in the file
   */
  ImportReport run(List<Incoming> told, Function<QuestionBank, List<Incoming>> export) {
    Set<String> ids =
        told.stream().map(Incoming::id).collect(Collectors.toCollection(LinkedHashSet::new));
    for (QuestionBank bank : shelf.banks()) {
      List<Question> known =
          bank.questions().stream().filter(question -> ids.contains(question.id())).toList();
      if (!known.isEmpty()) {
        export.apply(bank.withQuestions(known)).forEach(each -> exported.put(each.id(), each));
      }
    }
    told.forEach(each -> take(each, told));
    if (!errors.isEmpty()) {
      throw new InputException(errors);
    }
    return new ImportReport(changes, warnings);
  }

  private void take(Incoming told, List<Incoming> all) {
    if (!told.id().isEmpty() && !seen.add(told.id())) {
      errors.add(
          Finding.error(
              at(told), "this id is used twice in the file.", "Give one of the two another id."));
      return;
    }
    try {
      if (shelf.has(told.id())) {
        known(told, shelf.question(told.id()));
      } else {
        unknown(told, theme(told, all));
      }
    } catch (InputException e) {
      errors.addAll(e.findings());
    }
  }

  private static Place at(Incoming told) {
    Place place = told.place();
    String id = told.id().isEmpty() ? null : told.id();
    return new Place(place.file(), place.line(), place.column(), id);
  }

  private void known(Incoming told, Question mine) {
    Object type = told.tree().get("type");
    if (!mine.type().label().equals(type)) {
      throw new InputException(
          at(told),
          "is of type " + mine.type().label() + " in the bank, but " + type + " in the file.",
          "Give the new question another id.");
    }
    Incoming base = exported.getOrDefault(told.id(), nothingBut(mine));
    Question merged = ImportMerge.merge(mine, base, told);
    List<FieldChange> fields =
        FieldChange.between(QuestionJson.tree(mine), QuestionJson.tree(merged));
    if (fields.isEmpty()) {
      met(mine, Kind.UNCHANGED, fields);
    } else if (mine.card().remarks().locked()) {
      left(told, mine, fields, "is locked in the bank.", "Take \"locked\" out of the bank first.");
    } else if (isStale(told, mine)) {
      left(
          told,
          mine,
          fields,
          "has changed in the bank since this file was exported (" + paths(fields) + ").",
          "Export again and repeat the edit, or say --force to put the file's state into the bank.");
    } else {
      shelf.replace(merged);
      met(merged, Kind.CHANGED, fields);
    }
  }

  /** What a format says of a question that it can't hold: everything in the file is an edit. */
  private static Incoming nothingBut(Question mine) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", mine.id());
    tree.put("type", mine.type().label());
    return new Incoming(mine.id(), Place.id(mine.id()), "", tree);
  }

  private boolean isStale(Incoming told, Question mine) {
    return !force
        && !told.revision().isEmpty()
        && !told.revision().equals(QuestionJson.revision(mine));
  }

  private static String paths(List<FieldChange> fields) {
    return fields.stream().map(FieldChange::path).collect(Collectors.joining(", "));
  }

  private void left(
      Incoming told, Question mine, List<FieldChange> fields, String message, String remedy) {
    warnings.add(Finding.warning(at(told), message, remedy));
    met(mine, Kind.LEFT, fields);
  }

  private void met(Question question, Kind kind, List<FieldChange> fields) {
    changes.add(new QuestionChange(question.id(), shelf.bankOf(question.id()), kind, fields));
  }

  private String theme(Incoming told, List<Incoming> all) {
    if (theme != null) {
      return theme;
    }
    List<String> banks =
        all.stream().map(Incoming::id).filter(shelf::has).map(shelf::bankOf).distinct().toList();
    if (banks.size() != 1) {
      throw new InputException(
          at(told), "is new, and nothing tells its theme.", "Name the theme with --theme.");
    }
    return banks.get(0);
  }

  private void unknown(Incoming told, String bank) {
    Question question;
    try {
      question = NewQuestion.of(told, bank);
    } catch (InputException e) {
      leaveOut(told, bank, e);
      return;
    }
    if (shelf.has(question.id())) {
      met(question, Kind.UNCHANGED, List.of());
      return;
    }
    Map<List<String>, String> known = asked.computeIfAbsent(bank, this::askedIn);
    String same = known.putIfAbsent(Asked.by(question), question.id());
    if (same == null) {
      shelf.add(bank, question);
      met(question, Kind.ADDED, List.of());
    } else {
      warnings.add(
          Finding.warning(
              at(told), "asks the same as " + same + ".", "Edit that one; this isn't added."));
      met(shelf.question(same), Kind.LEFT, List.of());
    }
  }

  /** Learning platforms can't hold all that some types need; that is no mistake of the file. */
  private void leaveOut(Incoming told, String bank, InputException e) {
    boolean incomplete =
        PARTLY_HELD.contains(String.valueOf(told.tree().get("type")))
            && e.findings().stream().allMatch(finding -> finding.message().endsWith("is missing."));
    if (!incomplete) {
      throw e;
    }
    warnings.add(
        Finding.warning(
            at(told),
            "is left out: it is new, and " + missing(e),
            "Write it into the bank by hand; bank add makes a form to fill in."));
    changes.add(new QuestionChange(told.id(), bank, Kind.LEFT, List.of()));
  }

  private static String missing(InputException e) {
    return e.findings().stream()
        .map(finding -> finding.message().replaceAll(" is missing\\.$", ""))
        .distinct()
        .collect(Collectors.joining(", ", "the file doesn't tell its ", "."));
  }

  private Map<List<String>, String> askedIn(String bank) {
    Map<List<String>, String> known = new LinkedHashMap<>();
    shelf
        .questionsOf(bank)
        .forEach(question -> known.putIfAbsent(Asked.by(question), question.id()));
    return known;
  }
}
