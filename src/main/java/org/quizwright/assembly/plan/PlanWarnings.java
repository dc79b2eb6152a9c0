package org.quizwright.assembly.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.assembly.composition.ExitPrompt;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Warning;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;

/** What a teacher should know before using a sheet. */
public final class PlanWarnings {

  private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

  private PlanWarnings() {}

  /** One sentence a warning; empty where there is nothing to warn of. */
  public static List<String> of(ContentModel model, Worksheet sheet) {
    List<String> warnings = new ArrayList<>();
    if (ExitPrompt.areOneSided(model, sheet.parts())) {
      warnings.add("All sources on this sheet speak from one side. Ask which voice is missing.");
    }
    warnings.addAll(dependence(model, sheet));
    List<TextRef> printed = printed(sheet);
    if (printed.stream().anyMatch(model::isSensitive)) {
      warnings.add("The sheet prints words about death, violence or hardship. Prepare the class.");
    }
    String words = words(sheet);
    model.warnings().stream()
        .filter(warning -> printed.stream().anyMatch(ref -> concerns(warning, ref)))
        .filter(warning -> quotesAnyOf(warning.text(), words))
        .forEach(warning -> warnings.add(warning.text()));
    return warnings;
  }

  private static List<String> dependence(ContentModel model, Worksheet sheet) {
    List<Source> works =
        sheet
            .sources()
            .map(PrintedSource::source)
            .distinct()
            .map(id -> model.source(id).orElseThrow())
            .toList();
    List<String> warnings = new ArrayList<>();
    for (int i = 0; i < works.size(); i++) {
      for (int j = i + 1; j < works.size(); j++) {
        if (!works.get(i).isIndependentOf(works.get(j))) {
          warnings.add(dependence(works.get(i), works.get(j)));
        }
      }
    }
    return warnings;
  }

  private static String dependence(Source one, Source other) {
    return one.metadata().fullAuthor()
        + " and "
        + other.metadata().fullAuthor()
        + " aren’t independent of each other: where they agree, neither confirms the other.";
  }

  private static List<TextRef> printed(Worksheet sheet) {
    return sheet
        .sources()
        .flatMap(source -> source.paragraphs().stream())
        .map(PrintedParagraph::sentences)
        .flatMap(List::stream)
        .map(sentence -> sentence.ref())
        .toList();
  }

  private static String words(Worksheet sheet) {
    return sheet
        .sources()
        .flatMap(source -> source.paragraphs().stream())
        .flatMap(paragraph -> paragraph.sentences().stream())
        .map(PrintedSentence::text)
        .collect(Collectors.joining("\n"));
  }

  /** A warning about two spellings is of use only where one of them is printed. */
  private static boolean quotesAnyOf(String warning, String printed) {
    List<String> quoted = QUOTED.matcher(warning).results().map(found -> found.group(1)).toList();
    return quoted.isEmpty() || quoted.stream().anyMatch(printed::contains);
  }

  private static boolean concerns(Warning warning, TextRef ref) {
    return warning.source().equals(ref.source()) && warning.passage() == ref.passage();
  }
}
