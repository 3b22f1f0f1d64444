package id.go.semarangkota.berbagidata.http;

import java.net.URL;
import java.security.CodeSource;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Finds out at the start whether a host's class path mixes two versions of OkHttp, which would fail much later and darkly. */
final class OkHttpJar {
    private OkHttpJar() {}

    static void requireOne() {
        requireOne(place(OkHttpClient.class), place(Request.class), place(Response.class));
        requireOne(place(OkHttpClient.class), okhttp3.OkHttp.VERSION);
    }

    static void requireOne(String first, String second, String third) {
        if (!first.equals(second) || !first.equals(third)) {
            throw new IllegalStateException(
                    "The class path holds two versions of OkHttp: keep okhttp and okhttp-jvm at the same 5.x version");
        }
    }

    static void requireOne(String place, String version) {
        if (!version.startsWith("5.")) {
            throw new IllegalStateException(
                    "OkHttp " + version + " is on the class path (" + place + "): the SDK needs 5.x");
        }
    }

    private static String place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        return location == null ? "" : location.toString();
    }
}
