# Two stages: the first builds the wheel and loads the seed, the second holds only what runs.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates python3 python3-venv
WORKDIR /build
COPY requirements-postgresql.lock ./
RUN python3 -m venv /opt/creditsgql \
    && /opt/creditsgql/bin/pip install --no-cache-dir --require-hashes -r requirements-postgresql.lock
COPY pyproject.toml hatch_build.py README.md ./
COPY explorer explorer
COPY seed seed
COPY src src
RUN /opt/creditsgql/bin/pip install --no-cache-dir --no-deps .
RUN mkdir -p /data && /opt/creditsgql/bin/creditsgql import seed --database sqlite:////data/creditsgql.db

FROM debian:trixie-slim
RUN apt-get update && apt-get install -y --no-install-recommends python3 && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --home-dir /data creditsgql
COPY --from=build /opt/creditsgql /opt/creditsgql
COPY --from=build --chown=creditsgql /data /data
ENV PATH=/opt/creditsgql/bin:$PATH CREDITSGQL_DATABASE=sqlite:////data/creditsgql.db
USER creditsgql
WORKDIR /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/health/ready', timeout=2)"]
CMD ["creditsgql", "serve", "--host", "0.0.0.0"]
