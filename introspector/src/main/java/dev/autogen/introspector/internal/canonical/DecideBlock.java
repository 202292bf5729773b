package dev.autogen.introspector.internal.canonical;

/**
 * The block that decides all pairs. A constant: the pairs come in by a setting, the verdicts go out by another.
 *
 * <p>Each pair has a subtransaction, in which a temporary table gets the expression and gives back its text; then it
 * raises, so that neither table nor lock stays. Variables are not part of the transaction and keep the verdict.
 *
 * <p>{@code EXECUTE} runs every statement of a text, and a pair's texts are anybody's. A cursor takes one statement
 * only, and is refused before anything runs. So each text is first opened as a cursor's expression, never fetched: what
 * passes holds no semicolon, and no open quote, comment or parenthesis reaches beyond the line it stands on. A type must
 * pass {@code to_regtype}, whose parser knows nothing but types.
 */
final class DecideBlock {

    /** One parameter: the pairs, as a JSON array. */
    static final String PAIRS = "select set_config('autogen.pairs', ?, true)";

    /** A row for each pair, in order: {@code same}, {@code different}, or {@code refused:} and why. */
    static final String VERDICTS = """
            select verdict
            from json_array_elements_text(current_setting('autogen.verdicts')::json) with ordinality v (verdict, position)
            order by position
            """;

    static final String REFUSED = "refused:";

    /**
     * An index's key and predicate are parsed as a check is; a check asks for no operator class and no immutability,
     * which are no part of the meaning. A default without effect ({@code DEFAULT NULL}) is not stored.
     */
    static final String DECIDE = """
            do $autogen$
            declare
              pair json;
              kind text;
              subject text;
              shape record;
              shapes text;
              subject_type text;
              probe oid;
              side text;
              before text;
              after text;
              rounds int;
              opened refcursor;
              settled text[];
              verdict text;
              verdicts text[] := '{}';
            begin
              for pair in select e.value from json_array_elements(current_setting('autogen.pairs')::json) e loop
                verdict := null;
                side := null;
                begin
                  kind := pair ->> 'kind';
                  subject := pair ->> 'subject';
                  shapes := '';
                  for shape in
                    select c ->> 'name' as name, c ->> 'type' as type, c ->> 'collation' as collation
                    from json_array_elements(pair -> 'columns') c
                  loop
                    side := shape.type;
                    if to_regtype(shape.type) is null then
                      raise undefined_object using message = format('type "%s" does not exist', shape.type);
                    end if;
                    if shape.collation is not null then
                      shape.type := format(E'%s\\n collate %I', shape.type, shape.collation);
                    end if;
                    if kind = 'GENERATED' and shape.name = subject then
                      subject_type := shape.type;
                    else
                      shapes := shapes || case when shapes = '' then '' else ', ' end
                        || format(E'%I %s\\n', shape.name, shape.type);
                    end if;
                  end loop;
                  side := null;
                  execute format('create temporary table pg_temp.autogen_probe (%s)', shapes);
                  probe := to_regclass('pg_temp.autogen_probe');
                  settled := '{}';
                  foreach side in array array[pair ->> 'from', pair ->> 'to'] loop
                    if kind <> 'TYPE' then
                      opened := null;
                      open opened for execute format(E'select (%s\\n) from pg_temp.autogen_probe', side);
                      close opened;
                    elsif to_regtype(side) is null then
                      raise undefined_object using message = format('type "%s" does not exist', side);
                    end if;
                    before := case when kind = 'INDEX_KEY' then format(E'(%s\\n) is not null', side) else side end;
                    rounds := 0;
                    loop
                      case kind
                        when 'DEFAULT' then
                          execute format(E'alter table pg_temp.autogen_probe alter column %I set default %s\\n',
                            subject, before);
                          select pg_get_expr(d.adbin, probe) into after from pg_attrdef d where d.adrelid = probe;
                          execute format('alter table pg_temp.autogen_probe alter column %I drop default', subject);
                          after := coalesce(after, 'NULL');
                        when 'GENERATED' then
                          execute format(
                            E'alter table pg_temp.autogen_probe add column %I %s\\n generated always as (%s\\n) stored',
                            subject, subject_type, before);
                          select pg_get_expr(d.adbin, probe) into after from pg_attrdef d where d.adrelid = probe;
                          execute format('alter table pg_temp.autogen_probe drop column %I', subject);
                        when 'TYPE' then
                          execute format(E'alter table pg_temp.autogen_probe add column probe %s\\n', before);
                          select format_type(a.atttypid, a.atttypmod) into after
                          from pg_attribute a where a.attrelid = probe and a.attname = 'probe';
                          alter table pg_temp.autogen_probe drop column probe;
                        else
                          execute format(E'alter table pg_temp.autogen_probe add constraint probe check (%s\\n)', before);
                          select pg_get_expr(c.conbin, probe) into after
                          from pg_constraint c where c.conrelid = probe and c.contype = 'c';
                          alter table pg_temp.autogen_probe drop constraint probe;
                      end case;
                      exit when after = before;
                      rounds := rounds + 1;
                      if rounds > 5 then
                        raise exception 'each reading changes it, at last to: %', after;
                      end if;
                      before := after;
                    end loop;
                    settled := settled || after;
                  end loop;
                  verdict := case when settled[1] = settled[2] then 'same' else 'different' end;
                  raise exception using errcode = 'AG000';
                exception
                  when sqlstate 'AG000' then null;
                  when others then verdict := 'refused:' || sqlerrm || coalesce(', in: ' || side, '');
                end;
                verdicts := verdicts || coalesce(verdict, 'refused:');
              end loop;
              perform set_config('autogen.verdicts', array_to_json(verdicts)::text, true);
            end
            $autogen$
            """;

    private DecideBlock() {}
}
