package org.quizwright.assembly.composition;

import java.util.List;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.source.Metadata;

/** The unmarked last question: the enquiry in one sentence. */
public final class ExitPrompt {

  private ExitPrompt() {}

  /** Asks for the missing voice too where all sources on the sheet stand on one side. */
  static String of(ContentModel model, List<Part> parts) {
    String prompt = "Answer the question in the title in one sentence.";
    return areOneSided(model, parts)
        ? prompt
            + " Then name one person or group whose view is missing from "
            + (parts.stream().mapToInt(part -> part.sources().size()).sum() == 1
                ? "this source."
                : "these sources.")
        : prompt;
  }

  /** Whether all sources of the parts speak for one and the same organisation. */
  public static boolean areOneSided(ContentModel model, List<Part> parts) {
    List<String> sides =
        parts.stream()
            .flatMap(part -> part.sources().stream())
            .map(source -> model.source(source.source()).orElseThrow().metadata())
            .map(ExitPrompt::side)
            .distinct()
            .toList();
    return sides.size() == 1;
  }

  private static String side(Metadata work) {
    return work.affiliation().isEmpty() ? work.fullAuthor() : work.affiliation();
  }
}
