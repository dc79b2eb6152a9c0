package org.quizwright.banking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.ImportMerge.Rebased;
import org.quizwright.banking.QuestionChange.Kind;
import org.quizwright.checking.Asked;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.question.Status;

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

  private static final int LONG = 80;
  private static final String SINCE = " since this file was exported (";
  private static final String AGAIN =
      "Export again and repeat the edit, or say --force to put the file's state into the bank.";

  private final Shelf shelf;
  private final @Nullable String theme;
  private final boolean force;
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
    AsExported exported = new AsExported(shelf.banks(), told, export);
    told.forEach(each -> take(each, told, exported));
    if (!errors.isEmpty()) {
      throw new InputException(errors);
    }
    changes.stream()
        .map(QuestionChange::bank)
        .distinct()
        .forEach(bank -> missing(bank, told, export));
    return new ImportReport(changes, warnings);
  }

  /**
   * Names what a file leaves out of a bank that it holds most of: whoever takes a row out of a
   * sheet might think the question withdrawn. What a format can't hold is no news.
   */
  private void missing(
      String bank, List<Incoming> told, Function<QuestionBank, List<Incoming>> export) {
    List<String> types =
        told.stream().map(each -> String.valueOf(each.tree().get("type"))).distinct().toList();
    List<Question> held =
        shelf.questionsOf(bank).stream()
            .filter(question -> types.contains(question.type().label()))
            .filter(question -> question.card().status() != Status.RETIRED)
            .toList();
    List<Question> absent = held.stream().filter(question -> !isIn(question.id())).toList();
    if (!absent.isEmpty() && 2 * absent.size() <= held.size()) {
      List<String> ids =
          shelf.banks().stream()
              .filter(each -> each.id().equals(bank))
              .flatMap(each -> export.apply(each.withQuestions(absent)).stream())
              .map(Incoming::id)
              .distinct()
              .toList();
      stayed(ids).ifPresent(text -> warnings.add(Finding.note(Place.id(bank), text)));
    }
  }

  private Optional<String> stayed(List<String> ids) {
    String verb =
        ids.size() == 1
            ? " question isn't in this file, and stays"
            : " questions aren't in this file, and stay";
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ids.size()
                + verb
                + " in the bank: "
                + String.join(", ", ids)
                + ". To withdraw one: ./quizwright bank retire "
                + ids.get(0));
  }

  private boolean isIn(String id) {
    return seen.contains(id) || changes.stream().anyMatch(change -> change.id().equals(id));
  }

  private void take(Incoming told, List<Incoming> all, AsExported exported) {
    if (!told.id().isEmpty() && !seen.add(told.id())) {
      errors.add(
          Finding.error(
              at(told), "this id is used twice in the file.", "Give one of the two another id."));
      return;
    }
    try {
      if (shelf.has(told.id())) {
        known(told, shelf.question(told.id()), exported);
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

  private void known(Incoming told, Question mine, AsExported exported) {
    Object type = told.tree().get("type");
    if (!mine.type().label().equals(type)) {
      throw new InputException(
          at(told),
          "is of type " + mine.type().label() + " in the bank, but " + type + " in the file.",
          "Give the new question another id.");
    }
    Optional<Rebased> rebased =
        exported
            .before(mine.id())
            .map(before -> ImportMerge.rebase(before, exported.now(mine), told, force));
    Incoming file = rebased.map(Rebased::file).orElse(told);
    Question merged = ImportMerge.merge(mine, exported.now(mine), file);
    List<FieldChange> fields =
        FieldChange.between(QuestionJson.tree(mine), QuestionJson.tree(merged));
    List<FieldChange> both = force ? List.of() : rebased.map(Rebased::both).orElse(List.of());
    if (mine.card().remarks().locked() && !(fields.isEmpty() && both.isEmpty())) {
      left(told, mine, fields, "is locked in the bank.", "Take \"locked\" out of the bank first.");
    } else if (rebased.isPresent() && PartsAgree.in(mine) && !PartsAgree.in(merged)) {
      left(told, mine, fields, "doesn't fit together" + SINCE + paths(fields) + ").", AGAIN);
    } else if (rebased.isEmpty() && !force && !fields.isEmpty() && AsExported.isOlder(told, mine)) {
      left(told, mine, fields, "has changed in the bank" + SINCE + paths(fields) + ").", AGAIN);
    } else {
      both.forEach(field -> warnings.add(conflict(told, field)));
      shelf.replace(merged);
      Kind unchanged = both.isEmpty() ? Kind.UNCHANGED : Kind.LEFT;
      met(merged, fields.isEmpty() ? unchanged : Kind.CHANGED, fields);
    }
  }

  private static Finding conflict(Incoming told, FieldChange both) {
    return Finding.warning(
        at(told),
        both.path()
            + " was changed in the bank and in the file; the bank's stays: "
            + shown(both.before())
            + ", the file says: "
            + shown(both.after())
            + ".",
        "Change it in the bank, or say --force to take the file's.");
  }

  private static String shown(@Nullable Object value) {
    String text = value == null ? "nothing" : String.valueOf(value).replaceAll("\\s+", " ");
    return "“" + (text.length() <= LONG ? text : text.substring(0, LONG - 1) + "…") + "”";
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
