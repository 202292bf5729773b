package dev.autogen.introspector.internal.canonical;

/**
 * The block that decides all pairs. A constant: the pairs come in by a setting, the verdicts go out by another.
 *
 * <p>Each pair has a subtransaction, in which a temporary table gets the expression and gives back its text; then it
 * raises, so that neither table nor lock stays. Variables are not part of the transaction and keep the verdict. The table
 * is a partitioned one, which has no storage: creating files and a TOAST table would take most of the time. A first table
 * outside of these subtransactions tells whether there may be one at all, and leaves the temporary schema for the others.
 *
 * <p>{@code EXECUTE} runs every statement of a text, and a pair's texts are anybody's. A cursor takes one statement
 * only, and is refused before anything runs. So each text is first opened as a cursor's expression, never fetched: what
 * passes holds no semicolon, and no open quote, comment or parenthesis reaches beyond the line it stands on. A type must
 * pass {@code to_regtype}, whose parser knows nothing but types.
 *
 * <p>A column may be qualified with its table's name ({@code t.a > 0}). Where that name occurs in a text, the temporary
 * table bears it; else a neutral one, which clashes with nothing. A name with a schema ({@code public.t.a}) is refused.
 */
final class DecideBlock {

    /** One parameter: the pairs, as a JSON array. */
    static final String PAIRS = "select set_config('autogen.pairs', ?, true)";

    /** A row for each pair, in order: {@code same}, {@code different}, or {@code refused:} and why; and both texts as read. */
    static final String VERDICTS = """
            select verdict ->> 0, verdict ->> 1, verdict ->> 2
            from json_array_elements(current_setting('autogen.verdicts')::json) with ordinality v (verdict, position)
            order by position
            """;

    static final String REFUSED = "refused:";

    /**
     * Texts are the same once reading one gives the other. They are different once reading changes neither any more. As
     * a rule the first text is the server's own, and reading the second gives it at once.
     *
     * <p>An index's key and predicate are read as a check is; a check asks for no operator class and no immutability,
     * which are no part of the meaning. A default without effect ({@code DEFAULT NULL}) is not stored. Two numbers are the
     * same default when they are equal, however they are written, and so are the names of the time a transaction began.
     */
    static final String DECIDE = """
            do $autogen$
            declare
              pair json;
              kind text;
              subject text;
              target text;
              qualified boolean;
              shape record;
              shapes text;
              nulls text;
              subject_type text;
              subject_id regtype;
              constant text := '^(\\(?-?[0-9]+(\\.[0-9]+)?\\)?|''-?[0-9]+(\\.[0-9]+)?'')(::[a-z ]+)?$';
              side text;
              opened refcursor;
              given text[];
              printed text[];
              part text;
              parts text;
              probe oid;
              verdict text;
              verdicts json[] := '{}';
              refusal text;
            begin
              begin
                create temporary table pg_temp.autogen_probe ();
                drop table pg_temp.autogen_probe;
              exception
                when others then refusal := 'refused:' || sqlerrm;
              end;
              for pair in select e.value from json_array_elements(current_setting('autogen.pairs')::json) e loop
                verdict := null;
                side := null;
                if refusal is not null then
                  verdicts := verdicts || json_build_array(refusal);
                  continue;
                end if;
                begin
                  kind := pair ->> 'kind';
                  subject := pair ->> 'subject';
                  target := pair ->> 'table';
                  subject_type := null;
                  shapes := '';
                  nulls := '';
                  for shape in
                    select c ->> 'name' as name, c ->> 'type' as type, c ->> 'collation' as collation
                    from json_array_elements(pair -> 'columns') c
                  loop
                    side := shape.type;
                    if to_regtype(shape.type) is null then
                      raise undefined_object using message = format('type "%s" does not exist', shape.type);
                    end if;
                    if shape.name = subject then
                      subject_id := to_regtype(shape.type);
                    end if;
                    if shape.collation is not null then
                      shape.type := format(E'%s\n collate %I', shape.type, shape.collation);
                    end if;
                    if shape.name = subject then
                      subject_type := shape.type;
                    end if;
                    if kind <> 'GENERATED' or shape.name <> subject then
                      shapes := shapes || format(E', %I %s\n', shape.name, shape.type);
                      nulls := nulls || format(E', null::%s\n as %I', shape.type, shape.name);
                    end if;
                  end loop;
                  given := array[pair ->> 'from', pair ->> 'to'];
                  qualified := kind <> 'TYPE' and exists (
                    select from (select lower(regexp_replace(array_to_string(given, ' '), '\\s', '', 'g')) as text,
                                        lower(regexp_replace(target, '\\s', '', 'g')) as name) words
                    where position(name || '.' in text) > 0 or position(replace(name, '"', '""') || '".' in text) > 0);
                  foreach side in array given loop
                    if kind <> 'TYPE' then
                      opened := null;
                      open opened for execute
                        format(E'select (%s\n) from (select 0 as autogen_key %s offset 0) %I',
                          side, nulls, target);
                      close opened;
                    elsif to_regtype(side) is null then
                      raise undefined_object using message = format('type "%s" does not exist', side);
                    end if;
                  end loop;
                  if kind = 'INDEX_KEY' then
                    given := array[format(E'(%s\n) is not null', given[1]), format(E'(%s\n) is not null', given[2])];
                  elsif kind in ('DEFAULT', 'GENERATED') and subject_type is null then
                    raise undefined_column using message = format('column "%s" does not exist', subject);
                  end if;
                  for round in 1 .. 8 loop
                    side := given[2];
                    parts := '';
                    for i in case when round = 1 then 2 else 1 end .. 2 loop
                      part := case kind
                        when 'TYPE' then E', autogen_%1$s %3$s\n'
                        when 'DEFAULT' then E', autogen_%1$s %2$s\n default %3$s\n'
                        when 'GENERATED' then E', autogen_%1$s %2$s\n generated always as (%3$s\n) stored'
                        else E', constraint autogen_%1$s check (%3$s\n)'
                      end;
                      parts := parts || format(part, i, subject_type, given[i]);
                    end loop;
                    execute format(
                      'create temporary table pg_temp.%I (autogen_key int %s %s) partition by list (autogen_key)',
                      case when qualified then target else 'autogen_probe_' || round end, shapes, parts);
                    probe := to_regclass(format('pg_temp.%I',
                      case when qualified then target else 'autogen_probe_' || round end));
                    printed := given;
                    for i in case when round = 1 then 2 else 1 end .. 2 loop
                      case kind
                        when 'TYPE' then
                          select format_type(a.atttypid, a.atttypmod) into side
                          from pg_attribute a where a.attrelid = probe and a.attname = format('autogen_%s', i);
                        when 'DEFAULT', 'GENERATED' then
                          select coalesce(pg_get_expr(d.adbin, d.adrelid), 'NULL') into side
                          from pg_attribute a
                          left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                          where a.attrelid = probe and a.attname = format('autogen_%s', i);
                        else
                          select pg_get_expr(c.conbin, c.conrelid) into side
                          from pg_constraint c where c.conrelid = probe and c.conname = format('autogen_%s', i);
                      end case;
                      printed[i] := side;
                    end loop;
                    if qualified then
                      execute format('drop table pg_temp.%I', target);
                    end if;
                    verdict := case
                      when printed[2] in (given[1], '(' || given[1] || ')', printed[1]) or printed[1] = given[2] then 'same'
                      when round > 1 and printed = given then 'different'
                    end;
                    exit when verdict is not null;
                    given := printed;
                  end loop;
                  if verdict is null then
                    raise exception 'each reading changes it, at last to: %', side;
                  end if;
                  if verdict = 'different' and kind = 'DEFAULT' then
                    if given <@ array['now()', 'CURRENT_TIMESTAMP', 'transaction_timestamp()'] then
                      verdict := 'same';
                    elsif given[1] ~ constant and given[2] ~ constant
                        and (select typcategory = 'N' from pg_type where oid = subject_id) then
                      execute format(
                        'select case when %1$s::%3$s = %2$s::%3$s then ''same'' else ''different'' end',
                        given[1], given[2], subject_id) into verdict;
                    end if;
                  end if;
                  raise exception using errcode = 'AG000';
                exception
                  when sqlstate 'AG000' then null;
                  when others then verdict := 'refused:' || sqlerrm || coalesce(', in: ' || side, '');
                end;
                verdicts := verdicts || json_build_array(coalesce(verdict, 'refused:'), given[1], given[2]);
              end loop;
              perform set_config('autogen.verdicts', array_to_json(verdicts)::text, true);
            end
            $autogen$
            """;

    private DecideBlock() {}
}
