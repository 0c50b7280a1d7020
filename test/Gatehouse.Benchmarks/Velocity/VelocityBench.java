import com.jayway.jsonpath.JsonPath;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import net.minidev.json.JSONValue;
import net.minidev.json.parser.JSONParser;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** Times warmed-up renders of a parsed template with Velocity 1.7. Arguments: template file, body file; prints engine-only and with-JSON nanoseconds. */
public class VelocityBench {
  public static class Input {
    private final Object document;

    Input(String body) throws Exception {
      document = new JSONParser(JSONParser.MODE_PERMISSIVE).parse(body, JSONValue.defaultReader.DEFAULT_ORDERED);
    }

    public Object path(String path) {
      return path.equals("$") ? document : JsonPath.read(document, path);
    }
  }

  public static void main(String[] arguments) throws Exception {
    String text = Files.readString(Paths.get(arguments[0]), StandardCharsets.UTF_8);
    String body = Files.readString(Paths.get(arguments[1]), StandardCharsets.UTF_8);
    RuntimeInstance runtime = new RuntimeInstance();
    runtime.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
    runtime.init();
    SimpleNode tree = runtime.parse(new StringReader(text), "t");
    Template template = new Template();
    template.setRuntimeServices(runtime);
    template.setName("t");
    template.setData(tree);
    template.initDocument();

    Input parsed = new Input(body);
    System.out.println(best(() -> render(template, parsed)) + " " + best(() -> render(template, new Input(body))));
    System.out.print(render(template, parsed));
  }

  private interface Render {
    String run() throws Exception;
  }

  private static String render(Template template, Input input) throws Exception {
    VelocityContext context = new VelocityContext();
    context.put("input", input);
    StringWriter writer = new StringWriter();
    template.merge(context, writer);
    return writer.toString();
  }

  private static long best(Render render) throws Exception {
    long best = Long.MAX_VALUE;
    int sink = 0;
    for (int round = 0; round < 30; round++) {
      int count = 20_000;
      long start = System.nanoTime();
      for (int i = 0; i < count; i++) {
        sink += render.run().length();
      }
      best = Math.min(best, (System.nanoTime() - start) / count);
    }
    if (sink == 42) {
      System.err.println();
    }
    return best;
  }
}
