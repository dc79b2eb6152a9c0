package org.quizwright.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.Analyst;
import org.quizwright.cli.course.CourseFolder;
import org.quizwright.cli.inspect.InspectPage;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.model.content.ContentModel;
import org.quizwright.reading.Seeds;
import org.quizwright.reading.SeedsReader;

/**
 * Runs the usual verbs once on a copy of a course, so that the launcher can have Java keep their
 * classes ready (class-data sharing). What the verbs say and how they end doesn't matter.
 */
public final class Rehearsal {

  private static final List<List<String>> VERBS =
      List.of(
          List.of("worksheet"),
          List.of("bank", "check"),
          List.of("bank", "export", "--format", "xlsx"));

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Rehearsal() {}

  /** Takes the folder of the copy. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    for (List<String> verb : VERBS) {
      Main.commandLine().execute(with(verb, "--course", args[0]));
    }
    Main.commandLine().execute("--help");
    analyse(Path.of(args[0]));
  }

  /** As inspect does where no snapshot is, but for the language model, which takes long to load. */
  private static void analyse(Path course) {
    Seeds seeds = SeedsReader.read(new CourseFolder(course).seeds());
    ContentModel content = Analyst.analyse(seeds.course(), seeds.sources(), Rehearsal::parsed);
    InspectPage.of(content, false, 80);
  }

  /** Every word hangs on the one before it; what part of speech it is, its ending says roughly. */
  private static ParsedSentence parsed(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(sentence);
    while (words.find()) {
      String word = words.group();
      int head = tokens.size() - 1;
      tokens.add(
          new Token(
              word,
              words.start(),
              words.end(),
              word,
              word.endsWith("ed") ? "VBD" : Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN",
              "O",
              head,
              head < 0 ? "root" : "obj"));
    }
    return new ParsedSentence(sentence, tokens);
  }

  private static String[] with(List<String> verb, String... more) {
    return Stream.concat(verb.stream(), Stream.of(more)).toArray(String[]::new);
  }
}
