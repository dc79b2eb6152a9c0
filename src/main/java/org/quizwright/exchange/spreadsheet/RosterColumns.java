package org.quizwright.exchange.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/**
 * Where a list of students keeps names, classes and editions; −1 where it has no such column.
 *
 * @param full a whole name, or a first name beside a column of family names
 */
record RosterColumns(int full, int first, int last, int group, int edition) {

  private static final List<String> FULL =
      List.of("name", "fullname", "student", "studentname", "pupil", "pupilname", "learner");
  private static final List<String> FIRST =
      List.of("firstname", "givenname", "givennames", "forename", "forenames", "first");
  private static final List<String> LAST =
      List.of("lastname", "surname", "familyname", "last", "studentsurname");
  private static final List<String> GROUP =
      List.of("class", "classname", "group", "form", "section", "period", "homeroom", "set");

  private static final String EDITION = "edition";

  /** Throws {@link InputException} where no column holds names. */
  static RosterColumns of(Table table) {
    List<String> headers = table.headers().stream().map(cell -> letters(cell.text())).toList();
    RosterColumns columns =
        new RosterColumns(
            find(headers, FULL),
            find(headers, FIRST),
            find(headers, LAST),
            find(headers, GROUP),
            headers.indexOf(EDITION));
    if (columns.full < 0 && columns.first < 0 && columns.last < 0) {
      Place place = table.headers().isEmpty() ? table.place() : table.headers().get(0).place();
      throw new InputException(
          place,
          "none of the columns is headed “name”.",
          "Head the column of names “name”, or two columns “first name” and “last name”.");
    }
    return columns;
  }

  private static String letters(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /** The first of the words that heads a column: they stand in the order of trust. */
  private static int find(List<String> headers, List<String> words) {
    return words.stream().mapToInt(headers::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
  }

  String name(List<Cell> row) {
    String whole = cell(row, full);
    String given = first >= 0 ? cell(row, first) : last >= 0 ? whole : "";
    String both =
        Stream.of(given, cell(row, last))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return (last < 0 && !whole.isEmpty()) || both.isEmpty() ? whole : both;
  }

  String group(List<Cell> row) {
    return cell(row, group);
  }

  /** The word for the student's edition; empty for the usual one. */
  String edition(List<Cell> row) {
    return cell(row, edition);
  }

  /** On one line, with single spaces. */
  private static String cell(List<Cell> row, int at) {
    return at < 0 || at >= row.size() ? "" : row.get(at).text().strip().replaceAll("\\s+", " ");
  }
}
