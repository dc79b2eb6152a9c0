package org.quizwright.cli.bank;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.banking.BankEditor;
import org.quizwright.banking.BankFolder;
import org.quizwright.cli.course.CourseFolder;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import picocli.CommandLine.Option;

/** The option of the verbs that work on banks: what a course's texts may be is of no matter. */
final class BankOption {

  @Option(
      names = "--course",
      paramLabel = "DIR",
      description = "the folder that holds question-banks/ (default: the program's)")
  private @Nullable Path root;

  CourseFolder folder() {
    CourseFolder folder = root == null ? CourseFolder.ofProgram() : new CourseFolder(root);
    if (!Files.isDirectory(folder.banks())) {
      throw new InputException(
          Place.file(folder.banks().toString()),
          "there is no such folder.",
          "Name the course's folder with --course, or write its banks: ./quizwright generate");
    }
    return folder;
  }

  BankEditor editor() {
    return new BankEditor(folder().banks());
  }

  List<QuestionBank> banks() {
    return new BankFolder(folder().banks()).banks();
  }

  /** The banks of these themes, or all; throws {@link InputException} for an unknown one. */
  List<QuestionBank> banks(List<String> themes) {
    List<QuestionBank> banks = banks();
    List<String> known = banks.stream().map(QuestionBank::id).toList();
    for (String theme : themes) {
      if (!known.contains(theme)) {
        throw new InputException(
            Place.id(theme),
            "there is no such bank.",
            "There are: " + String.join(", ", known) + ".");
      }
    }
    return banks.stream().filter(bank -> themes.isEmpty() || themes.contains(bank.id())).toList();
  }

  /** The question of this id; throws {@link InputException} if there is none. */
  Question question(String id) {
    return banks().stream()
        .flatMap(bank -> bank.questions().stream())
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    Place.id(id),
                    "there is no such question.",
                    "List them with: ./quizwright bank list"));
  }
}
