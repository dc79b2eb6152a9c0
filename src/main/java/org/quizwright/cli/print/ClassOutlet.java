package org.quizwright.cli.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.quizwright.banking.SafeWrite;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.console.Progress;
import org.quizwright.cli.course.CourseFolder;
import org.quizwright.cli.course.OpenCourse;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.ClassList;
import org.quizwright.model.sheet.Handout;

/**
 * The folders {@code out/<theme>/students/<list>}: what a teacher needs for a class that is known,
 * and no class's in the place of another's.
 */
public final class ClassOutlet {

  /** The folder of a theme's classes. */
  static final String FOLDER = "students";

  private final Path out;
  private final boolean separate;
  private final Console console;

  /**
   * Prints into the course's folder.
   *
   * @param separate whether every student gets a file, too
   */
  public ClassOutlet(CourseFolder folder, boolean separate, Console console) {
    this.out = folder.out();
    this.separate = separate;
    this.console = console;
  }

  /**
   * Prints the themes and lists the files on standard output; nothing is seen in its place before
   * all of a theme is done. Returns whether every question was fit to print.
   */
  public boolean print(OpenCourse course, List<Blueprint> blueprints, ClassList list) {
    Press press = new Press(course, console);
    for (Blueprint blueprint : blueprints) {
      String students = Console.counted(list.students().size(), "student");
      console.say("Printing " + blueprint.theme() + " for " + students + " …");
      print(ClassPress.compose(press, blueprint, list));
    }
    Outlet.sayHowToPrintAgain(console);
    return press.isClean();
  }

  /** Prints what was composed for a class. */
  void print(Handout handout) {
    ClassList list = Objects.requireNonNull(handout.students());
    String theme = handout.key().worksheet().theme().id();
    Path folder = out.resolve(theme).resolve(FOLDER).resolve(list.name());
    try (StagedFolder staged = new StagedFolder(folder);
        Progress progress = console.bar("Sheets", list.students().size() * (separate ? 2 : 1))) {
      ClassPress press = new ClassPress(handout);
      staged.write(press.documents(separate, progress));
      Files.createDirectories(folder);
      SafeWrite.text(folder.resolve(PrintedFiles.kept(handout.code())), press.map());
      ChangedSheets.keep(folder, name -> true, console);
      staged.publish(ClassOutlet::isOurs);
      staged.files().forEach(file -> console.print(Outlet.seenFromHere(file) + "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOurs(String name) {
    return ClassSets.PATTERN.matcher(name).matches() || CopyName.PATTERN.matcher(name).matches();
  }
}
