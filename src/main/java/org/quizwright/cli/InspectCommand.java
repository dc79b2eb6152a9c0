package org.quizwright.cli;

import org.jspecify.annotations.Nullable;
import org.quizwright.cli.console.Console;
import org.quizwright.cli.course.CourseOption;
import org.quizwright.cli.inspect.InspectPage;
import org.quizwright.json.InspectJson;
import org.quizwright.language.Sentences;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.source.TextRef;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the content model. */
@Command(
    name = "inspect",
    description =
        "Shows what the texts hold: sources, copies, themes, timeline, quotations, doubts.",
    mixinStandardHelpOptions = true)
final class InspectCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private CourseOption course = new CourseOption();

  @Option(names = "--json", description = "one JSON object instead of a page for people")
  private boolean json;

  @Override
  public void run() {
    Console console = Console.of(spec);
    ContentModel content = course.open(console).content();
    console.print(
        json
            ? InspectJson.write(content, ref -> sentence(content, ref))
            : InspectPage.of(content, console.hasColours(), console.width()));
  }

  private static String sentence(ContentModel content, TextRef ref) {
    String text = content.passage(ref.source(), ref.passage()).orElseThrow().text();
    return Sentences.split(text).get(ref.sentence() - 1).of(text);
  }
}
