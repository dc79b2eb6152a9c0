package org.quizwright.cli;

import java.nio.file.Path;
import java.util.List;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Student;

/** The folder {@code out/<theme>/students}: what a teacher needs for a class that is known. */
final class ClassOutlet {

  private final Path out;

  ClassOutlet(CourseFolder folder) {
    this.out = folder.out();
  }

  /**
   * Prints the themes and lists the files on standard output; nothing is seen in its place before
   * all of a theme is done. Returns whether every question was fit to print.
   */
  boolean print(
      OpenCourse course,
      List<Blueprint> blueprints,
      List<Student> students,
      boolean separate,
      Console console) {
    Press press = new Press(course, console);
    for (Blueprint blueprint : blueprints) {
      Path folder = out.resolve(blueprint.theme()).resolve("students");
      console.say("Printing " + blueprint.theme() + " for " + students.size() + " students …");
      int steps = students.size() * (separate ? 2 : 1);
      try (StagedFolder staged = new StagedFolder(folder);
          Progress progress = console.bar("Sheets", steps)) {
        ClassPress one = new ClassPress(press, students);
        staged.write(one.documents(blueprint, separate, progress));
        staged.publish(ClassOutlet::isOurs);
        staged.files().forEach(file -> console.print(Outlet.seenFromHere(file) + "\n"));
      }
    }
    return press.isClean();
  }

  private static boolean isOurs(String name) {
    return ClassSets.PATTERN.matcher(name).matches() || CopyName.PATTERN.matcher(name).matches();
  }
}
