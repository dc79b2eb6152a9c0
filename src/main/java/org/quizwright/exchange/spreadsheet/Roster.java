package org.quizwright.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Student;

/**
 * A list of students as a spreadsheet or a school's register saves it.
 *
 * @param students in the list's order
 * @param findings what a teacher should know, such as names that stand there twice
 */
public record Roster(List<Student> students, List<Finding> findings) {

  private static final int MOST = Blueprint.MOST_STUDENTS;

  public Roster {
    students = List.copyOf(students);
    findings = List.copyOf(findings);
  }

  /**
   * Reads a CSV file with a row of headers, one of which is for names.
   *
   * @param printable whether a name can be printed
   * @throws InputException with all that is wrong in the list
   */
  public static Roster read(String file, byte[] bytes, Predicate<String> printable) {
    Table table = CsvReader.read(file, bytes);
    RosterColumns columns = RosterColumns.of(table);
    List<Student> students = new ArrayList<>();
    List<Finding> errors = new ArrayList<>();
    Map<String, List<Integer>> lines = new TreeMap<>();
    for (List<Cell> row : table.rows()) {
      if (row.stream().allMatch(Cell::isBlank)) {
        continue;
      }
      Place place = Place.line(file, row.get(0).place().line());
      Student student = student(columns, row, place, errors, printable);
      students.add(student);
      lines.computeIfAbsent(student.toString(), key -> new ArrayList<>()).add(place.line());
    }
    refuse(file, students, errors);
    return new Roster(students, twice(file, students, lines));
  }

  /** With a stand-in where the name is in error, so that all errors are found. */
  private static Student student(
      RosterColumns columns,
      List<Cell> row,
      Place place,
      List<Finding> errors,
      Predicate<String> printable) {
    String name = columns.name(row);
    String group = columns.group(row);
    if (name.isBlank()) {
      errors.add(Finding.error(place, "has no name.", "Write one, or take the row out."));
    } else if (Math.max(name.length(), group.length()) > Student.LONGEST) {
      errors.add(
          Finding.error(
              place,
              "has a name of more than " + Student.LONGEST + " letters.",
              "Shorten it, or look for a quotation mark too many."));
    } else if (!printable.test(name) || !printable.test(group)) {
      errors.add(
          Finding.error(
              place,
              "“" + name + "” has letters that the sheet’s font lacks.",
              "Write the name in Latin, Greek or Cyrillic letters."));
    } else {
      return new Student(name, group, edition(columns.edition(row), place, errors));
    }
    return new Student("?", "");
  }

  private static @Nullable Edition edition(String word, Place place, List<Finding> errors) {
    for (Edition edition : Edition.values()) {
      if (edition.name().equalsIgnoreCase(word)) {
        return edition;
      }
    }
    if (!word.isEmpty()) {
      errors.add(
          Finding.error(
              place,
              "“" + word + "” is no edition.",
              "Write standard, large or dyslexia, or leave the cell empty."));
    }
    return null;
  }

  private static void refuse(String file, List<Student> students, List<Finding> errors) {
    if (students.isEmpty()) {
      errors.add(
          Finding.error(
              Place.file(file), "names no students.", "Write a row for each below the headers."));
    }
    if (students.size() > MOST) {
      errors.add(
          Finding.error(
              Place.file(file),
              "names more than " + MOST + " students.",
              "Split it into several lists."));
    }
    if (!errors.isEmpty()) {
      throw new InputException(errors);
    }
  }

  private static List<Finding> twice(
      String file, List<Student> students, Map<String, List<Integer>> lines) {
    return students.stream()
        .distinct()
        .filter(student -> lines.getOrDefault(student.toString(), List.of()).size() > 1)
        .map(student -> twice(file, student, lines.getOrDefault(student.toString(), List.of())))
        .toList();
  }

  private static Finding twice(String file, Student student, List<Integer> lines) {
    String others = lines.stream().skip(1).map(String::valueOf).collect(Collectors.joining(", "));
    return Finding.warning(
        Place.line(file, lines.get(0)),
        "“" + student.name() + "” stands again on line " + others + ".",
        "Each gets a sheet; tell them apart by its number.");
  }
}
