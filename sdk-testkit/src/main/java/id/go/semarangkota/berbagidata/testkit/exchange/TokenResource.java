package id.go.semarangkota.berbagidata.testkit.exchange;

import id.go.semarangkota.berbagidata.pertukaran.layanan.Token;
import id.go.semarangkota.berbagidata.testkit.http.Request;
import id.go.semarangkota.berbagidata.testkit.http.Response;
import id.go.semarangkota.berbagidata.testkit.http.Router;
import id.go.semarangkota.berbagidata.testkit.identity.ClientAssertions;
import id.go.semarangkota.berbagidata.testkit.identity.Directory;
import id.go.semarangkota.berbagidata.testkit.identity.Tokens;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The token endpoint: client credentials with {@code private_key_jwt}. */
final class TokenResource {
    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final int FORM = 1 << 16;

    private final ClientAssertions assertions;
    private final Tokens tokens;
    private final Duration life;

    TokenResource(ClientAssertions assertions, Tokens tokens, Duration life) {
        this.assertions = assertions;
        this.tokens = tokens;
        this.life = life;
    }

    void register(Router router) {
        router.on("POST", "/oauth2/token", (request, names) -> answer(request));
    }

    private Response answer(Request request) throws IOException {
        request.requireType("application/x-www-form-urlencoded");
        Map<String, String> form = form(new String(request.body(FORM), StandardCharsets.UTF_8));
        if (!"client_credentials".equals(form.get("grant_type"))) {
            return refuse(400, "unsupported_grant_type");
        }
        if (!ASSERTION_TYPE.equals(form.get("client_assertion_type"))) {
            return refuse(400, "invalid_request");
        }
        Optional<Directory.Member> member = assertions.judge(form.getOrDefault("client_assertion", ""));
        if (member.isEmpty()) {
            return refuse(401, "invalid_client");
        }
        List<String> held = Tokens.scopes(member.get().peran());
        String scope = form.getOrDefault("scope", String.join(" ", held)).strip();
        if (!held.containsAll(List.of(scope.split(" +")))) {
            return refuse(400, "invalid_scope");
        }
        String token = tokens.issue(member.get(), scope, life.toSeconds(), null);
        return Response.json(200, new Token(token, "Bearer", life.toSeconds(), scope))
                .header("Cache-Control", "no-store");
    }

    private static Response refuse(int status, String error) {
        return Response.json(status, new Token.Galat(error, null)).header("Cache-Control", "no-store");
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.putIfAbsent(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
