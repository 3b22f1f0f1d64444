package id.go.semarangkota.berbagidata.testkit.http;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who answers, by path and method. Filled before the server starts, and not changed afterwards. */
public final class Router implements Handler {
    private static final String IDENTIFIER = "([A-Za-z0-9_-][A-Za-z0-9._:-]{0,99})";

    private final List<Route> routes = new ArrayList<>();

    /** Knows nothing yet. */
    public Router() {}

    /** Answers a request whose path names something. */
    @FunctionalInterface
    public interface Resource {
        /**
         * Answers.
         *
         * @param request what was asked
         * @param names what the path's templates stand for, in order; may be empty
         * @return the answer
         * @throws IOException if the request's body breaks off
         */
        Response answer(Request request, List<String> names) throws IOException;
    }

    /**
     * Adds a resource.
     *
     * @param method the method
     * @param template the path, with names in braces
     * @param resource answers
     * @return this
     */
    public Router on(String method, String template, Resource resource) {
        String expression = template.replace(".", "\\.").replaceAll("\\{[a-z]+}", Matcher.quoteReplacement(IDENTIFIER));
        routes.add(new Route(method, Pattern.compile(expression), resource));
        return this;
    }

    @Override
    public Response handle(Request request) throws IOException {
        Set<String> methods = new TreeSet<>();
        for (Route route : routes) {
            Matcher matcher = route.path().matcher(request.path());
            if (matcher.matches()) {
                if (route.method().equals(request.method())) {
                    return route.resource().answer(request, groups(matcher));
                }
                methods.add(route.method());
            }
        }
        if (methods.isEmpty()) {
            throw ProblemException.of(KodeMasalah.TIDAK_DITEMUKAN);
        }
        throw Problem.of(KodeMasalah.METODE_TIDAK_DIIZINKAN)
                .header("Allow", String.join(", ", methods))
                .exception();
    }

    private static List<String> groups(Matcher matcher) {
        List<String> groups = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            groups.add(matcher.group(i));
        }
        return groups;
    }

    private record Route(String method, Pattern path, Resource resource) {}
}
