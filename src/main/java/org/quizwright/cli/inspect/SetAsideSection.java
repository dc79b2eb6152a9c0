package org.quizwright.cli.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.model.Label;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.source.Boilerplate;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Source;

/** What isn't body text and is never quizzed: by file and kind, with its lines. */
final class SetAsideSection implements Section {

  private static final int MOST = 12;

  @Override
  public void print(ContentModel content, Page page) {
    Map<String, Map<Boilerplate.Kind, List<String>>> files = new LinkedHashMap<>();
    for (Source source : content.sources()) {
      for (Boilerplate part : source.boilerplate()) {
        files
            .computeIfAbsent(part.file(), file -> new LinkedHashMap<>())
            .computeIfAbsent(part.kind(), kind -> new ArrayList<>())
            .add(lines(part.lines()));
      }
    }
    if (files.isEmpty()) {
      return;
    }
    page.heading("Set aside", "(not body text, never quizzed; by line of the file)");
    files.forEach(
        (file, kinds) -> {
          page.line(2, 4, Piece.name(file));
          kinds.forEach(
              (kind, lines) ->
                  page.labelled(
                      Label.of(kind).replace('-', ' '), Phrases.first(lines, MOST, ", ")));
        });
  }

  private static String lines(LineRange lines) {
    return lines.first() == lines.last()
        ? String.valueOf(lines.first())
        : lines.first() + "–" + lines.last();
  }
}
